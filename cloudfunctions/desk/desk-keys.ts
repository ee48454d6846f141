import { postKeysOf } from '@shared/rules/posts/post-keys-of'

import type { PersonDoc } from '../store/persons'
import type { Store } from '../store/store'

/**
 * Every key under which something may lie on a person's desk: her posts, her deputy-ships, and the
 * vacant posts that fall to her. What is open names a post, so it changes desks the moment a post
 * ends, without being touched. One read, however many levels are vacant.
 */
export async function deskKeys(person: PersonDoc, store: Store): Promise<string[]> {
  const keys = new Set(postKeysOf(person))
  if (keys.size === 0) return []
  let below = await store.posts.vacantUnder([...keys])
  for (let before = -1; before !== below.length; ) {
    before = below.length
    // A vacant post falls to her over vacant ones only: somebody in between would answer for it.
    for (const { _id, coveredBy } of below) if (coveredBy !== null && keys.has(coveredBy)) keys.add(_id)
    below = below.filter(({ _id }) => !keys.has(_id))
  }
  return [...keys]
}
