import { ruleTopics as words } from '@shared/copy/staff/topics'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'
import { isLost } from '@/platform/refusal'

import { Rules } from './rules'

import '../refusals'

/** The rule set of a county, in the hands of its administrator. */
export default function StaffTopics() {
  const now = useNow()
  const me = useMe()
  const administers = me.data?.posts.some(({ post }) => post === 'countyAdmin') ?? false
  if (administers && (me.code === null || isLost(me.code))) return <Rules now={now} />
  return (
    <Page title={words.title}>
      <Answered answer={me} now={now} lines={[40, 90, 0, 60, 40, 60, 40]}>
        {() => <Notice {...words.onlyAdmin} />}
      </Answered>
    </Page>
  )
}
