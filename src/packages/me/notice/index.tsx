import { CONSENT_KINDS } from '@shared/contract/consent'
import { titles } from '@shared/copy/titles'
import { Page } from '@/features/frame/page'
import { NoticeText } from '@/features/people/notice-text'
import { useOperator } from '@/features/people/use-operator'
import { useParam } from '@/platform/use-params'

import '../refusals'

export default function Notice() {
  const asked = useParam('kind')
  const kind = CONSENT_KINDS.find((one) => one === asked) ?? 'notice'
  const operator = useOperator()
  return (
    <Page title={titles.notice}>
      <NoticeText kind={kind} operator={operator} />
    </Page>
  )
}
