import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { pageOf } from '../../kernel/page-of'
import type { PostDoc } from '../../store/posts'

/** The key of another county admin in office. The last one cannot leave: nobody could appoint another. */
export async function otherAdmin(post: PostDoc, { store }: ActionContext): Promise<string> {
  let after = ''
  for (;;) {
    const page = await pageOf(100, (limit) => store.posts.listedAt(post.placeId, after, limit))
    const other = page.rows.find(
      (one) => one.post === 'countyAdmin' && one._id !== post._id && one.holderId !== null,
    )
    if (other) return other._id
    if (page.next === null) throw fail('LAST_ADMIN')
    after = page.next
  }
}
