import type { MyPost } from '@shared/contract/people'
import { desk } from '@shared/copy/staff/desk'
import { staffTitles } from '@shared/copy/staff/titles'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'
import { goTo } from '@/platform/routes'

import { Office } from './office'

import '../refusals'

/** Who is in office where, and whom to invite. */
export default function Posts() {
  const now = useNow()
  const me = useMe()
  const posts: readonly MyPost[] = me.data?.posts ?? []
  if (posts.length > 0) return <Office posts={posts} now={now} onChanged={me.reload} />
  return (
    <Page title={staffTitles.posts}>
      <Answered answer={me} now={now} lines={[40, 60, 0, 30, 80, 80, 80, 80]}>
        {({ known }) => (
          <Notice
            {...(known ? desk.notInOffice : desk.signInFirst)}
            act={{ text: desk.goMine, onTap: () => goTo('pages/mine/index', {}) }}
          />
        )}
      </Answered>
    </Page>
  )
}
