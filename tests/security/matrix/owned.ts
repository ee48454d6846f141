import type { AppealState } from '@shared/contract/appeal'
import type { ErrorCode } from '@shared/contract/errors'

import { REVIEW_MARK } from '../../../cloudfunctions/local/emulator/wechat/moods'
import type { TestApi } from '../../support/api'
import { aPhoto } from '../../support/photo-doc'
import { change } from '../../support/stored'
import { aStatement } from '../../support/world'
import { resetAppeals } from './appeals'
import { type Caller, callerNamed, callers, personOf } from './callers'
import { resetEvidence } from './evidence'
import { resetSessions } from './sessions'
import { put } from './world'

/** Whose own things are moved here: a verified resident of the compound. */
const OWNER = 'verifiedResident (own)'
const owner = () => callers.find(({ name }) => name === OWNER)?.openid ?? ''
const secretary = callerNamed('branchSecretary')

/** To anybody else it is not hers to touch, and perhaps not even there. */
export const ownersOnly =
  (code: ErrorCode) =>
  ({ name }: Caller): ErrorCode | undefined =>
    name === OWNER ? undefined : code

export const ownProposal = async (api: TestApi): Promise<void> => {
  await resetEvidence(api)
  await change('proposals', 'proposal1', { authorId: api.personId(owner()) })
}

/** An appeal of hers in the state that the verb asks for. */
export const ownAppeal =
  (state: AppealState, more: object = {}) =>
  async (api: TestApi): Promise<void> => {
    await resetAppeals(api)
    await change('appeals', 'appeal1', { authorId: api.personId(owner()), state, ...more })
  }

/** Hers was taken down by the secretary, and she may contest that once. */
export const ownHidden = (api: TestApi): Promise<void> =>
  put('statements', {
    ...aStatement({ authorId: api.personId(owner()), state: 'hidden' }),
    hiddenById: api.personId(secretary.openid ?? ''),
    hiddenAtLevel: 'branchSecretary',
    reason: '说到了别人家的事',
    mayContest: true,
  })

/** Three neighbours have reported it: it is folded until somebody in office looks. */
export const folded = (): Promise<void> =>
  put('statements', {
    ...aStatement({ state: 'folded' }),
    reports: [],
    desk: 'branchSecretary_cp1',
    deskOrder: '2026-11-20T02:00:00.000Z_st1',
  })

/** The secretary has folded an appeal, which may be taken back. */
export async function judgedAppeal(api: TestApi): Promise<void> {
  await resetAppeals(api)
  const openid = await inOffice(api)
  await api.call('review.fold', { appealId: 'appeal1', reason: '没有说清是什么事。' }, { openid })
}

let opened = 'cs-held'
export const heldOpening = (): string => opened

/** The secretary's own words for a matter were held: somebody above her looks. */
export async function openingHeld(api: TestApi): Promise<void> {
  const openid = await inOffice(api)
  const { consultationId } = await api.call(
    'consultation.open',
    {
      compoundId: 'cp1',
      title: '凉亭怎么用',
      text: `凉亭一直空着。${REVIEW_MARK}`,
      category: 'publicSpace',
      photoIds: [],
      officeId: 'of1',
      askingDays: 5,
    },
    { openid },
  )
  opened = consultationId
}

export async function photoOfHost(api: TestApi): Promise<void> {
  await resetSessions(api)
  await put('photos', aPhoto({ _id: 'photo1', ownerId: api.personId(secretary.openid ?? '') }))
}

/** She is here herself, and the host has added somebody without a phone. */
export async function somebodyToWitness(api: TestApi): Promise<void> {
  await resetSessions(api)
  const at = new Date()
  const presence = {
    _id: 'session1_somebody',
    sessionId: 'session1',
    consultationId: 'cs-session',
    compoundId: 'cp1',
    personId: null,
    group: 'resident',
    label: null,
    verified: true,
    affected: false,
    stairwellId: 'cp1-b01-u1',
    householdId: null,
    state: 'waitingWitness',
    byHand: { reason: 'noPhone', addedById: 'p_host', building: 1, unitEntrance: 1, witnessId: null },
    rulesVersion: 'default_1',
    at,
    order: `${at.toISOString()}_somebody`,
  }
  await put('presences', presence)
  const personId = api.personId(owner())
  await put('presences', {
    ...presence,
    _id: `session1_${personId}`,
    personId,
    byHand: null,
    state: 'here',
  } as never)
}

async function inOffice(api: TestApi): Promise<string> {
  const openid = secretary.openid ?? ''
  await put('persons', personOf(secretary, api.personId(openid)))
  return openid
}
