import { desk as words } from '@shared/copy/staff/desk'
import { staffTitles } from '@shared/copy/staff/titles'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'
import { goTo } from '@/platform/routes'

import { Desk } from './desk'

import '../refusals'

/** The desk of a person in office; whoever holds no post learns where the way to one begins. */
export default function StaffDesk() {
  const now = useNow()
  const me = useMe()
  const inOffice = me.data !== null && me.data.posts.length > 0
  if (inOffice && (me.code === null || me.code === 'NETWORK_LOST' || me.code === 'SERVER_BUSY')) {
    return <Desk posts={me.data.posts} answer={me} now={now} />
  }
  return (
    <Page title={staffTitles.desk}>
      <Answered answer={me} now={now} lines={[40, 60, 0, 30, 90, 60, 0, 30, 90, 60]}>
        {({ known }) => (
          <Notice
            {...(known ? words.notInOffice : words.signInFirst)}
            act={{ text: words.goMine, onTap: () => goTo('pages/mine/index', {}) }}
          />
        )}
      </Answered>
    </Page>
  )
}
