import type { PostKind } from '@shared/contract/ladder'
import type { DeskAbove } from '@shared/rules/butler/who-answers'
import { hash32 } from '@shared/rules/hash'
import { coveredBy } from '@shared/rules/posts/covered-by'
import { postKey } from '@shared/rules/posts/post-key'
import { type Responsible, responsible } from '@shared/rules/posts/responsible'

import { stateOf } from '../../desk/stairwell-posts'
import type { PostDoc } from '../../store/posts'
import type { Store } from '../../store/store'

export interface ContactPlace {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly stairwellId: string | null
}

/** The desks of a place from the stairwell up: butler, branch secretary, community secretary, county. */
function wayUp({ countyId, communityId, compoundId, stairwellId }: ContactPlace): DeskAbove[] {
  const keys = [
    ...(stairwellId === null ? [] : [postKey('redButler', stairwellId)]),
    postKey('branchSecretary', compoundId),
    postKey('communitySecretary', communityId),
    postKey('countyAdmin', countyId),
  ]
  return keys.map((key, at) => ({ key, above: keys[at + 1] ?? null }))
}

/** The posts of a place as they are held now, read at once. */
export interface Desks {
  readonly way: readonly DeskAbove[]
  readonly post: (key: string) => PostDoc | undefined
  readonly state: (key: string) => ReturnType<typeof stateOf>
  /** Who answers for one of them. */
  readonly who: (key: string) => Responsible
  readonly label: (who: Responsible) => string | null
}

export async function readDesks(place: ContactPlace, store: Store, ownerKey?: string): Promise<Desks> {
  const way = wayUp(place)
  const keys = new Set([...way.map(({ key }) => key), ...(ownerKey === undefined ? [] : [ownerKey])])
  keys.delete(postKey('countyAdmin', place.countyId))
  const posts = new Map((await store.posts.byKeys([...keys])).map((post) => [post._id, post]))
  const post = (key: string) => posts.get(key)
  const state = (key: string) => stateOf(post(key))
  const above = (key: string) =>
    way.find((one) => one.key === key)?.above ??
    (key.startsWith('serviceSpecialist_')
      ? coveredBy('serviceSpecialist', { countyId: place.countyId })
      : null)
  return {
    way,
    post,
    state,
    who: (key) => responsible(key, state, above),
    label(who) {
      if (who.kind === 'topLevel') return null
      return (who.kind === 'holder' ? post(who.key)?.label : post(who.key)?.deputy?.label) ?? null
    },
  }
}

/** The kind of the post under a key. */
export const kindOfKey = (key: string): PostKind => key.slice(0, key.indexOf('_')) as PostKind

/** Seats of a community that are looked at; a county has about eleven specialists a community. */
const MOST_SEATS = 60

/**
 * A specialist's seat for a request: the seats that somebody holds share them by the request's id.
 * Undefined where nobody is there who may take it.
 */
export async function specialistSeat(
  requestId: string,
  communityId: string,
  except: readonly string[],
  store: Store,
): Promise<PostDoc | undefined> {
  const prefix = `${postKey('serviceSpecialist', communityId)}_`
  const listed = await store.posts.listedAt(communityId, prefix, MOST_SEATS)
  const seats = listed.filter(({ _id, holderId, deputy }) => {
    const person = holderId ?? deputy?.personId
    return _id.startsWith(prefix) && person !== undefined && !except.includes(person)
  })
  return seats[hash32(requestId) % Math.max(1, seats.length)]
}
