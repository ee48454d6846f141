import { sessionTitles } from '@shared/copy/session-titles'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { RulesForm } from '@/features/hosting/rules-form'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import '../refusals'

/** The community secretary changes the rules that sessions of her community are announced with. */
export default function EditRulesPage() {
  const now = useNow()
  const communityId = useParam('communityId')
  const answer = useAnswer('session.rules', { communityId })
  return (
    <Page title={sessionTitles.editRules}>
      <Answered answer={answer} now={now} lines={[90, 70, 0, 90, 90, 90]}>
        {(rules) => <RulesForm key={rules.version} communityId={communityId} rules={rules} />}
      </Answered>
    </Page>
  )
}
