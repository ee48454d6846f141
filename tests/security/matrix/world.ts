import type { PostKind } from '@shared/contract/ladder'

import { projectPage } from '../../../cloudfunctions/consultations/project-page'
import { newPost } from '../../../cloudfunctions/desk/new-post'
import { listPlaces } from '../../../cloudfunctions/directory/round'
import { invitationId } from '../../../cloudfunctions/features/posts/invitation-code'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { type CollectionName, collections } from '../../../cloudfunctions/store/collections'
import type { Document } from '../../../cloudfunctions/store/database'
import { storedPage } from '../../../cloudfunctions/store/page-text'
import type { InvitationDoc, PostDoc } from '../../../cloudfunctions/store/posts'
import type { ResidenceRequestDoc } from '../../../cloudfunctions/store/residence-requests'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault } from '../../../cloudfunctions/vault/vault'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { loadPlaces } from '../../support/neighbours'
import { aConsultation, aStatement, load, storeConsultation } from '../../support/world'
import { callerNamed, callers, PLACES } from './callers'

/** What nobody may read who has no need to; looked for in every answer. */
export const SECRETS = {
  phone: '15400001234',
  name: '秘密的名字',
  room: '8642',
  openid: 'matrix-openid-of-somebody-else',
} as const

export const INVITATION_CODE = 'matrixcode2345'
const DAY = 86_400_000

/** Sets a document as it is, whatever was there. */
export async function put<T extends Document>(
  collection: CollectionName,
  { _id, ...rest }: T,
): Promise<void> {
  await platformDatabase().collection(collection).doc(_id).set(rest)
}

export async function dump(): Promise<string> {
  const all = await Promise.all(
    Object.keys(collections).map(async (name) => {
      const { data } = await platformDatabase().collection(name).limit(1000).orderBy('_id', 'asc').get()
      return [name, data]
    }),
  )
  return JSON.stringify(all)
}

export async function buildWorld(api: TestApi): Promise<void> {
  await loadPlaces(api)
  await storeConsultation(api, aConsultation(), [aStatement()])
  await load(api, 'stations', [
    {
      _id: 'stn1',
      countyId: 'county',
      communityId: 'cm1',
      name: '春和红色驿站',
      place: 'park',
      services: ['rest'],
      address: '春和路口',
      openHours: '8:00–20:00',
      order: '0001',
    },
  ])
  await load(api, 'offices', [
    {
      _id: 'of1',
      countyId: 'county',
      communityId: 'cm1',
      name: '桂园商量办公室',
      hostType: 'redStation',
      hostId: 'stn1',
      hostName: '春和红色驿站',
      compoundIds: ['cp1'],
    },
  ])
  await load(api, 'scene_tokens', [
    {
      _id: 'ABCDEFGHJK',
      kind: 'station',
      subjectId: 'stn1',
      place: { countyId: 'county', communityId: 'cm1' },
      revokedAt: null,
    },
  ])
  const vault = openVault({
    store: openStore(platformDatabase()),
    secrets: openSecrets(TEST_SECRET),
    now: new Date(),
  })
  const somebody = api.personId(SECRETS.openid)
  await vault.put(somebody, 'phone', SECRETS.phone)
  await vault.put(somebody, 'name', SECRETS.name)
  await vault.put(somebody, 'room_cp1', SECRETS.room)
  await vault.put(somebody, 'openid', SECRETS.openid)
  await put('persons', {
    _id: somebody,
    rung: 'phoneVerified',
    residences: [
      {
        compoundId: 'cp1',
        compoundName: '桂园小区',
        communityId: 'cm1',
        kind: null,
        verified: false,
        since: new Date(),
      },
    ],
    posts: [],
    sessions: [],
    consents: [],
    rev: 0,
  })
  for (const compoundId of ['cp1', 'cp2']) await resetHome(api, compoundId)
  for (const post of Object.keys(PLACES) as PostKind[]) await resetPost(api, post)
  await listPlaces(openStore(platformDatabase()), new Date())
}

/** Everybody who lives in the compound lives behind one door, and nobody is named. */
export const resetHome = (api: TestApi, compoundId: string): Promise<void> =>
  put('homes', {
    _id: `home-of-${compoundId}`,
    compoundId,
    stairwellId: `${compoundId}-b01-u1`,
    members: callers.flatMap(({ openid, livesIn }) =>
      openid && livesIn === compoundId ? [api.personId(openid)] : [],
    ),
    adultId: null,
  })

const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1', stairwellId: 'cp1-b01-u1' }

export async function resetPost(api: TestApi, post: PostKind): Promise<void> {
  const { openid, placeId } = callerNamed(post)
  const empty = newPost(`${post}_${placeId}`, post, placeId ?? '', '某处', place)
  const held: PostDoc = {
    ...empty,
    holderId: api.personId(openid ?? ''),
    label: '某书记',
    since: new Date(),
    vacant: false,
  }
  await put('posts', held)
}

export async function resetRequest(api: TestApi): Promise<void> {
  const request: ResidenceRequestDoc = {
    _id: 'request1',
    personId: api.personId(SECRETS.openid),
    ...place,
    compoundName: '桂园小区',
    building: 1,
    unitEntrance: 1,
    householdId: 'home-of-somebody',
    kind: 'owner',
    ageGroup: 'adult',
    withoutPhone: false,
    known: true,
    vouch: null,
    ownerKey: 'redButler_cp1-b01-u1',
    state: 'waiting',
    reason: null,
    askedAt: new Date(),
    decidedAt: null,
    decidedBy: null,
    order: '2026-11-22',
  }
  await put('residence_requests', request)
}

export async function resetInvitation(): Promise<void> {
  const invitation: InvitationDoc = {
    _id: invitationId(INVITATION_CODE, openSecrets(TEST_SECRET)),
    postKey: 'delegateOrCommissioner_cm1_matrix',
    post: 'delegateOrCommissioner',
    placeId: 'cm1',
    placeName: '春和社区',
    place: { countyId: 'county', communityId: 'cm1' },
    as: 'holder',
    label: '丁代表',
    termEnds: null,
    invitedBy: '赵书记',
    invitedById: 'p_somebody',
    listedAt: 'cm1',
    madeAt: new Date(),
    expiresAt: new Date(Date.now() + DAY),
    state: 'open',
    personId: null,
  }
  await put('post_invitations', invitation)
  await platformDatabase().collection('posts').doc(invitation.postKey).remove()
}

export const matrixInvitationId = (): string => invitationId(INVITATION_CODE, openSecrets(TEST_SECRET))

/** 问诉求, open; nobody has moved it. */
export async function resetConsultation(): Promise<void> {
  const consultation = aConsultation()
  await put('consultations', consultation)
  await put(
    'consultation_pages',
    storedPage(projectPage(consultation, [aStatement()], 1, [], consultation.openedAt)),
  )
}

/** Public, and nobody has reported it. */
export const resetStatement = (): Promise<void> => put('statements', aStatement())
