import { review as words } from '@shared/copy/staff/review'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'
import { isLost } from '@/platform/refusal'

import { Review } from './review'

import '../refusals'

/** Where people decide what the machine could not, or should not. */
export default function StaffReview() {
  const now = useNow()
  const me = useMe()
  const posts = (me.data?.posts ?? []).filter(({ post }) =>
    ['branchSecretary', 'communitySecretary', 'countyAdmin', 'redButler'].includes(post),
  )
  if (posts.length > 0 && (me.code === null || isLost(me.code))) return <Review posts={posts} now={now} />
  return (
    <Page title={words.title}>
      <Answered answer={me} now={now} lines={[30, 90, 60, 0, 30, 90, 60]}>
        {() => <Notice {...words.notYours} />}
      </Answered>
    </Page>
  )
}
