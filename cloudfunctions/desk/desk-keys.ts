import { postKeysOf } from '@shared/rules/posts/post-keys-of'

import type { PersonDoc } from '../store/persons'
import type { Store } from '../store/store'

/** Stairwell, compound, community, county: a vacancy is covered over at most three steps. */
const STEPS_UP = 3

/**
 * Every key under which something may lie on a person's desk: her posts, her deputy-ships, and the
 * vacant posts that fall to her. What is open names a post, so it changes desks the moment a post
 * ends, without being touched.
 */
export async function deskKeys(person: PersonDoc, store: Store): Promise<string[]> {
  const keys = new Set(postKeysOf(person))
  let level = [...keys]
  for (let step = 0; step < STEPS_UP && level.length > 0; step += 1) {
    const vacant = await store.posts.vacantUnder(level)
    level = vacant.map(({ _id }) => _id).filter((key) => !keys.has(key))
    for (const key of level) keys.add(key)
  }
  return [...keys]
}
