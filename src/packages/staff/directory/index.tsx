import { QUERY_POSTS } from '@shared/contract/directory'
import type { MyPost } from '@shared/contract/people'
import { desk } from '@shared/copy/staff/desk'
import { directory as words } from '@shared/copy/staff/directory'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMe } from '@/features/people/use-me'
import { goTo } from '@/platform/routes'

import { Directory } from './directory'

import '../refusals'

/** 一键查询: who and what is where, and what is missing. */
export default function DirectoryPage() {
  const now = useNow()
  const me = useMe()
  const posts: readonly MyPost[] = me.data?.posts ?? []
  const reach = posts.filter(({ post }) => QUERY_POSTS.some((one) => one === post))
  if (reach.length > 0) return <Directory posts={reach} now={now} />
  return (
    <Page title={words.title}>
      <Answered answer={me} now={now} lines={[40, 60, 0, 80, 80, 80]}>
        {({ known }) => (
          <Notice
            {...(known ? words.notInOffice : desk.signInFirst)}
            act={{ text: desk.goMine, onTap: () => goTo('pages/mine/index', {}) }}
          />
        )}
      </Answered>
    </Page>
  )
}
