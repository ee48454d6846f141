import type { MyPost } from '@shared/contract/people'
import { desk } from '@shared/copy/staff/desk'
import type { ReactNode } from 'react'
import { Notice } from '@/components/notice/notice'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import { Answered } from './answered'
import { Page } from './page'
import { useNow } from './use-now'

const NOBODY = {}

interface Props {
  readonly title: string
  /** Whether the page is for somebody with this post. */
  readonly isFor: (post: MyPost) => boolean
  /** What somebody without such a post reads. */
  readonly others: { readonly say: string; readonly next: string }
  /** With the posts that it is for: at least one. */
  readonly children: (posts: readonly MyPost[]) => ReactNode
}

/**
 * A page for those in office. While this phone does not know yet who she is it waits, and says what failed:
 * a butler on a weak line is never told that the page is not for her.
 */
export function InOffice({ title, isFor, others, children }: Props) {
  const now = useNow()
  const me = useAnswer('people.me', NOBODY)
  const posts = (me.data?.posts ?? []).filter(isFor)
  if (posts.length > 0) return children(posts)
  return (
    <Page title={title}>
      <Answered answer={me} now={now} lines={[40, 90, 0, 60, 100, 100]}>
        {({ known }) => (
          <Notice
            {...(known ? others : desk.signInFirst)}
            act={{ text: desk.goMine, onTap: () => goTo('pages/mine/index', {}) }}
          />
        )}
      </Answered>
    </Page>
  )
}
