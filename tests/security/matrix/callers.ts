import { POSTS, type PostKind, RUNGS, type Rung } from '@shared/contract/ladder'

import { newPerson, type PersonDoc } from '../../../cloudfunctions/store/persons'
import { agreed, aResidence } from '../../support/neighbours'

/** Somebody who calls: on one rung or in one post, here or in the compound of another community. */
export interface Caller {
  readonly name: string
  /** Undefined for nobody at all. */
  readonly openid: string | undefined
  readonly rung: Rung
  /** The compound in which she lives, where she lives anywhere. */
  readonly livesIn: string | null
  readonly post: PostKind | null
  readonly placeId: string | null
}

/** Where each post is held: in the scope of the target, and in another. */
export const PLACES: Readonly<Record<PostKind, readonly [own: string, other: string]>> = {
  countyAdmin: ['county', 'county-2'],
  communitySecretary: ['cm1', 'cm2'],
  serviceSpecialist: ['cm1', 'cm2'],
  delegateOrCommissioner: ['cm1', 'cm2'],
  branchSecretary: ['cp1', 'cp2'],
  committeeChair: ['cp1', 'cp2'],
  propertyManager: ['cp1', 'cp2'],
  residentDelegate: ['cp1', 'cp2'],
  redButler: ['cp1-b01-u1', 'cp2-b01-u1'],
}

const nobody: Caller = {
  name: 'nobody signed in',
  openid: undefined,
  rung: 'visitor',
  livesIn: null,
  post: null,
  placeId: null,
}

const onRungs = (['own', 'other'] as const).flatMap((scope) =>
  RUNGS.map(
    (rung): Caller => ({
      ...nobody,
      name: `${rung} (${scope})`,
      openid: `matrix-openid-${rung}-${scope}`,
      rung,
      livesIn: rung === 'visitor' ? null : scope === 'own' ? 'cp1' : 'cp2',
    }),
  ),
)

const inPosts = ([0, 1] as const).flatMap((scope) =>
  POSTS.map(
    (post): Caller => ({
      ...nobody,
      name: `${post} (${scope === 0 ? 'own' : 'other'})`,
      openid: `matrix-openid-${post}-${scope}`,
      post,
      placeId: PLACES[post][scope],
    }),
  ),
)

export const callers: readonly Caller[] = [nobody, ...onRungs, ...inPosts]

export const callerNamed = (post: PostKind): Caller => {
  const found = inPosts.find((one) => one.post === post)
  if (!found) throw new Error(`nobody holds ${post}`)
  return found
}

export function personOf(caller: Caller, personId: string): PersonDoc {
  const { rung, livesIn, post, placeId } = caller
  const home =
    livesIn === null
      ? []
      : [
          aResidence({
            compoundId: livesIn,
            communityId: livesIn === 'cp1' ? 'cm1' : 'cm2',
            kind: 'owner',
            verified: rung === 'verifiedResident',
            home: {
              stairwellId: `${livesIn}-b01-u1`,
              building: 1,
              unitEntrance: 1,
              householdId: `home-of-${livesIn}`,
              namedAdult: false,
            },
          }),
        ]
  return {
    ...newPerson(personId),
    rung: rung === 'verifiedResident' ? 'phoneVerified' : rung,
    residences: home,
    consents: agreed,
    posts:
      post && placeId
        ? [{ post, placeId, placeName: '某处', since: new Date('2026-10-01T00:00:00Z'), label: '某书记' }]
        : [],
    ...(post ? { label: '某书记' } : {}),
  }
}
