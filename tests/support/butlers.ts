import type { PostKind } from '@shared/contract/ladder'
import { postKey } from '@shared/rules/posts/post-key'
import { POST_TABLE } from '@shared/rules/posts/post-table'

import { newPost } from '../../cloudfunctions/desk/new-post'
import type { HeldPost, Residence } from '../../cloudfunctions/store/persons'
import type { TestApi } from './api'
import { agreed, aResidence } from './neighbours'
import { aPerson, load } from './world'

const since = new Date('2026-11-01T00:00:00Z')
const places = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }

/** Puts somebody into a post of the first compound, or leaves the post vacant. */
export async function holdsPost(
  api: TestApi,
  openid: string | null,
  post: PostKind,
  placeId: string,
  label: string,
  seat?: string,
): Promise<void> {
  const key = postKey(post, placeId, seat)
  const { level } = POST_TABLE[post]
  const place = level === 'stairwell' ? { ...places, stairwellId: placeId } : places
  const empty = newPost(key, post, placeId, placeId, place)
  const held: HeldPost = { post, placeId, placeName: placeId, since, key, label }
  const holderId = openid === null ? null : api.personId(openid)
  await load(api, 'posts', [holderId === null ? empty : { ...empty, holderId, label, since, vacant: false }])
  if (openid !== null && holderId !== null) {
    const person = aPerson(holderId, { rung: 'phoneVerified', posts: [held], label, consents: agreed })
    await load(api, 'persons', [person])
  }
}

export const homeAt = (stairwellId: string, unitEntrance: number): Partial<Residence> => ({
  home: { stairwellId, building: 1, unitEntrance, householdId: `home-${stairwellId}`, namedAdult: false },
})

/** People whose phone is verified and who have said which stairwell is theirs, or have not. */
export async function liveAt(
  api: TestApi,
  openids: readonly string[],
  home: Partial<Residence> = {},
): Promise<void> {
  const residences = [aResidence(home)]
  const people = openids.map((openid) =>
    aPerson(api.personId(openid), { rung: 'phoneVerified', residences, consents: agreed }),
  )
  await load(api, 'persons', people)
}

export const livesAt = (api: TestApi, openid: string, home: Partial<Residence> = {}): Promise<void> =>
  liveAt(api, [openid], home)
