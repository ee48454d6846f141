import type { PostKind } from '@shared/contract/ladder'
import { postKey } from '@shared/rules/posts/post-key'
import { POST_TABLE } from '@shared/rules/posts/post-table'

import { newPost } from '../../cloudfunctions/desk/new-post'
import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { Database } from '../../cloudfunctions/store/database'
import type { HeldPost, Residence } from '../../cloudfunctions/store/persons'
import type { PostDoc } from '../../cloudfunctions/store/posts'
import type { TestApi } from './api'
import { agreed, aResidence } from './neighbours'
import { stored } from './stored'
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

/** Leaves a post without a holder and puts a deputy into it. */
export async function deputises(
  api: TestApi,
  openid: string,
  key: string,
  placeId: string,
  label: string,
): Promise<void> {
  const personId = api.personId(openid)
  const [before] = (await stored<PostDoc>('posts')).filter(({ _id }) => _id === key)
  if (!before) throw new Error(`no post ${key}`)
  const empty = { ...before, holderId: null, label: null, deputy: { personId, label }, vacant: false }
  await new Database(platformDatabase()).put('posts', empty)
  const post = key.slice(0, key.indexOf('_')) as PostKind
  const held: HeldPost = { post, placeId, placeName: placeId, since, key, label, deputy: true }
  await load(api, 'persons', [
    aPerson(personId, { rung: 'phoneVerified', posts: [held], label, consents: agreed }),
  ])
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
