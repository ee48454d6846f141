import type { SubmitWishInput } from '@shared/contract/wish/submit'
import { postKey } from '@shared/rules/posts/post-key'

import { newPost } from '../../cloudfunctions/desk/new-post'
import { newClaim } from '../../cloudfunctions/features/wish/new-claim'
import {
  type MemberRegistrationDoc,
  memberRegistrationId,
} from '../../cloudfunctions/store/member-registrations'
import type { HeldPost, Residence } from '../../cloudfunctions/store/persons'
import type { Place } from '../../cloudfunctions/store/places'
import { type ClaimDoc, UNCLAIMED, type WishDoc } from '../../cloudfunctions/store/wishes'
import type { TestApi } from './api'
import { agreed, aResidence, loadPerson, loadPlaces } from './neighbours'
import { post } from './speakers'
import { aCompound, load } from './world'

type Api = TestApi

const PLACES: Readonly<Record<string, Partial<Place>>> = {
  'cp1-b01-u1': { countyId: 'county', communityId: 'cm1', compoundId: 'cp1', stairwellId: 'cp1-b01-u1' },
  cp1: { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' },
  cp3: { countyId: 'county', communityId: 'cm1', compoundId: 'cp3' },
  cm1: { countyId: 'county', communityId: 'cm1' },
  county: { countyId: 'county' },
}

const homeAt = (householdId: string, compoundId = 'cp1'): Residence =>
  aResidence({
    compoundId,
    verified: true,
    home: {
      stairwellId: `${compoundId}-b01-u1`,
      building: 1,
      unitEntrance: 1,
      householdId,
      namedAdult: false,
    },
  })

/** Somebody in office whose post stands on its own desk. */
async function official(api: Api, openid: string, held: HeldPost, label: string): Promise<void> {
  const key =
    held.post === 'countyAdmin' ? postKey(held.post, held.placeId, '01') : postKey(held.post, held.placeId)
  const empty = newPost(key, held.post, held.placeId, held.placeName, PLACES[held.placeId] ?? {})
  const holderId = api.personId(openid)
  await load(api, 'posts', [{ ...empty, holderId, label, since: held.since, vacant: false }])
  await loadPerson(api, openid, {
    rung: 'verifiedResident',
    posts: [{ ...held, key }],
    label,
    residences: [homeAt(`home-${openid}`)],
  })
}

/** An active registration in the compound of the tests. */
export function aRegistration(
  personId: string,
  change: Partial<MemberRegistrationDoc> = {},
): MemberRegistrationDoc {
  const at = new Date('2026-10-01T00:00:00Z')
  const _id = memberRegistrationId(personId)
  return {
    _id,
    personId,
    n: 1,
    countyId: 'county',
    communityId: 'cm1',
    communityName: '春和社区',
    compoundId: 'cp1',
    compoundName: '桂园小区',
    state: 'active',
    unitId: null,
    unitName: '县图书馆',
    listKey: null,
    skills: [{ skill: 'repair', level: 'good' }],
    times: ['weekendDay'],
    proof: { kind: 'checked', by: '王书记', at },
    suspendedBy: null,
    reason: null,
    claimsPausedUntil: null,
    appliedAt: at,
    acceptedAt: at,
    activeAt: at,
    endedAt: null,
    desk: null,
    checkDueAt: null,
    provisional: false,
    overdue: false,
    order: `${at.toISOString()}_${_id}`,
    lastAct: null,
    ...change,
  }
}

/** A wish on the board, as stored; each may be changed by the test that makes it. */
export function aWishDoc(change: Partial<WishDoc> & { readonly posterId: string }): WishDoc {
  const { _id = 'wish1', state = 'published' } = change
  const at = new Date()
  const boards = ['cp1', 'cm1']
  return {
    _id,
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp1',
    compoundName: '桂园小区',
    stairwellId: 'cp1-b01-u1',
    householdKey: `home-of-${_id}`,
    personKey: `person-of-${_id}`,
    by: 'onBehalf',
    wisherId: null,
    kind: 'skill',
    wisher: 'elder',
    skill: 'repair',
    times: ['weekendDay'],
    valueYuan: 0,
    ...WORDS,
    writing: 1,
    publication: 'public',
    why: null,
    since: at,
    dueAt: null,
    provisional: false,
    overdue: false,
    desk: null,
    deskOrder: null,
    judge: 'branchSecretary',
    visitor: { personId: 'p_visitor', label: '李管家', at },
    approver: { personId: 'p_approver', label: '王书记', at },
    boards,
    listed: state === 'published' ? boards : [],
    boardOrder: `${at.toISOString()}_${_id}`,
    publishedAt: at,
    spillAt: new Date(at.getTime() + 7 * 86_400_000),
    until: new Date(at.getTime() + 30 * 86_400_000),
    ...UNCLAIMED,
    history: [{ state, at }],
    postedAt: at,
    movedAt: at,
    order: _id,
    ...change,
    state,
  }
}

export function aClaimDoc(
  change: Partial<ClaimDoc> & Pick<ClaimDoc, '_id' | 'wishId' | 'claimantId'>,
): ClaimDoc {
  const at = new Date()
  const { _id: claimId, wishId, claimantId } = change
  const wish = aWishDoc({ _id: wishId, posterId: 'p_poster' })
  return {
    ...newClaim(wish, { claimId, claimantId, at, dueAt: new Date(at.getTime() + 14 * 86_400_000) }),
    order: change._id,
    ...change,
  }
}

/** A member with an active registration; her home is a household of its own. */
export async function member(
  api: Api,
  openid: string,
  change: Partial<MemberRegistrationDoc> = {},
): Promise<string> {
  const personId = api.personId(openid)
  const { communityId = 'cm1', compoundId = 'cp1' } = change
  await loadPerson(api, openid, {
    rung: 'verifiedResident',
    residences: [{ ...homeAt(`home-${openid}`, compoundId), communityId }],
  })
  await load(api, 'member_registrations', [aRegistration(personId, change)])
  return openid
}

/** A verified resident who agreed to say what her household lacks. */
export async function wisher(api: Api, openid: string, household = `home-${openid}`): Promise<string> {
  const personId = api.personId(openid)
  await loadPerson(api, openid, { rung: 'verifiedResident', residences: [homeAt(household)] })
  const at = new Date('2026-11-20T00:00:00Z')
  const row = {
    _id: `${personId}_hardship_0`,
    personId,
    kind: 'hardship',
    version: '2026-11-22',
    at,
    withdrawnAt: null,
  }
  await load(api, 'consents', [row])
  return openid
}

/** Everybody whom a wish meets: butler, secretary, those above, two members, and a 三无小区 beside. */
export async function loadWishWorld(api: Api): Promise<void> {
  await loadPlaces(api)
  await load(api, 'compounds', [
    aCompound({ _id: 'cp3', name: '槐花巷小区', kind: 'threeNoCompound', committee: null, property: null }),
  ])
  const stairwell = {
    _id: 'cp3-b01-u1',
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp3',
    building: 1,
    unitEntrance: 1,
    households: 12,
    order: '001-01',
    butler: null,
  }
  await load(api, 'stairwells', [stairwell])
  await official(api, 'butler', post('redButler', 'cp1-b01-u1'), '李管家')
  await official(api, 'secretary', post('branchSecretary', 'cp1'), '王书记')
  await official(api, 'community', post('communitySecretary', 'cm1'), '赵书记')
  await official(api, 'admin', post('countyAdmin', 'county'), '钱主任')
  await member(api, 'ma')
  await member(api, 'mb', { skills: [{ skill: 'care', level: 'willing' }], times: ['workdayEvening'] })
}

export const agreement = agreed

export const BEHALF: NonNullable<SubmitWishInput['behalf']> = {
  stairwellId: 'cp1-b01-u1',
  room: '302',
  name: '李桂兰',
  phone: '15400000012',
  relation: 'stairwell',
  consent: 'faceToFace',
  consentDay: '2026-11-20',
}

/** A wish as the form sends it. */
export const aWish = (change: Partial<SubmitWishInput> = {}): SubmitWishInput => ({
  compoundId: 'cp1',
  by: 'onBehalf',
  kind: 'skill',
  title: '换厨房的灯',
  words: '1号楼1单元的李奶奶家厨房灯坏了，摸黑做饭，想请人换一换。',
  wisher: 'elder',
  hardship: 'elderAlone',
  valueYuan: 0,
  skill: 'repair',
  times: ['weekendDay'],
  behalf: BEHALF,
  ...change,
})

/** By whom it is posted, visited and let out where a test does not care. */
export const WORDS = { title: '换一换厨房的灯', text: '本小区一位老人家里厨房灯坏了，想请人周末来换一换。' }

/** From the form to the board, by butler and secretary. */
export async function onBoard(
  api: TestApi,
  change: Partial<SubmitWishInput> = {},
  poster = 'butler',
): Promise<string> {
  const submitted = aWish(change)
  const { wishId } = await api.call('wish.submit', submitted, { openid: poster })
  const { wisher: who, kind, valueYuan, skill, times } = submitted
  await api.call(
    'wish.visit',
    { wishId, ...WORDS, wisher: who, kind, valueYuan, skill, times },
    { openid: 'butler' },
  )
  const { state } = await api.call('wish.approve', { wishId, ...WORDS }, { openid: 'secretary' })
  if (state !== 'published') throw new Error(`the wish is ${state}, not on the board`)
  return wishId
}

export const claim = (api: TestApi, openid: string, wishId: string, requestId?: string) =>
  api.reply('wish.claim', { wishId, noRelative: true }, { openid, ...(requestId ? { requestId } : {}) })
