import { yearWords as words } from '@shared/copy/staff/calendar'
import { staffTitles } from '@shared/copy/staff/titles'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'
import { isLost } from '@/platform/refusal'

import { Years } from './years'

import '../refusals'

/** Which days are worked: the county's administrator enters a year before a release knows it. */
export default function StaffCalendar() {
  const now = useNow()
  const me = useMe()
  const administers = me.data?.posts.some(({ post }) => post === 'countyAdmin') ?? false
  if (administers && (me.code === null || isLost(me.code))) return <Years now={now} />
  return (
    <Page title={staffTitles.calendar}>
      <Answered answer={me} now={now} lines={[40, 90, 0, 60, 40]}>
        {() => <Notice {...words.onlyAdmin} />}
      </Answered>
    </Page>
  )
}
