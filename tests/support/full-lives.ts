import type { Marks } from '../security/privacy/find-people'
import type { TestApi } from './api'
import { aConsultation, aStatement, load, storeConsultation } from './world'

type Loader = Pick<TestApi, 'control' | 'personId'>

const at = new Date('2026-11-21T02:00:00Z')
const soon = new Date('2026-12-20T02:00:00Z')
const closed = {
  state: 'closed' as const,
  steps: [{ ...aConsultation().steps[0], step: 'evaluating' as const, endedAt: at }] as never,
}

/** A matter that runs, one that is over, and a member who has promised a wish. */
export async function openMatter(api: Loader): Promise<void> {
  await storeConsultation(api as never, aConsultation(), [aStatement()])
  await storeConsultation(api as never, aConsultation({ _id: 'cs-over', ...closed }), [
    aStatement({ _id: 'st-over', consultationId: 'cs-over' }),
  ])
  await load(api, 'claim_quotas', [
    { _id: api.personId('ma'), active: ['wish-of-ma'], lapses: [], homes: [] },
  ])
}

/**
 * What would take months to come about by taps: answers, sittings, ratings and papers of the first, beside
 * those of the second, in a matter that runs and in one that is over.
 */
export async function fillTheRest(api: Loader, { personId }: Marks, other: Marks): Promise<void> {
  const poll = (id: string, closedAt: Date | null) => ({
    _id: `pl_${id}`,
    consultationId: id,
    compoundId: 'cp1',
    proposals: [{ id: 'pr1', title: '加两把长椅' }],
    hiddenUntilClose: false,
    costOnOwners: false,
    openedAt: at,
    days: 30,
    closesAt: soon,
    pausedMilliseconds: 0,
    closedAt,
    answered: true,
    rev: 1,
    homes: 10,
  })
  const answer = (id: string) => ({
    _id: `pl_${id}_${personId}`,
    pollId: `pl_${id}`,
    consultationId: id,
    personId,
    choice: 'pr1',
    group: 'owner',
    forHousehold: true,
    answeredAt: at,
    changedAt: at,
  })
  await load(api, 'polls', [poll('cs1', null), poll('cs-over', at)])
  await load(api, 'poll_answers', ['cs1', 'cs-over'].map(answer))
  await load(
    api,
    'poll_households',
    ['cs1', 'cs-over'].map((id) => ({ _id: `pl_${id}_hOme1`, pollId: `pl_${id}`, casterId: personId })),
  )
  await load(api, 'participations', [
    {
      _id: `cs-over_${personId}`,
      consultationId: 'cs-over',
      compoundId: 'cp1',
      personId,
      bucket: 3,
      verified: true,
      stances: { 'st-over': 'agree' },
      joinedAt: at,
      changedAt: at,
    },
  ])
  const presence = (who: string, witnessId: string | null) => ({
    _id: `ss-over_${who}`,
    sessionId: 'ss-over',
    consultationId: 'cs-over',
    compoundId: 'cp1',
    personId: who,
    group: 'resident',
    label: null,
    verified: true,
    affected: false,
    stairwellId: null,
    householdId: null,
    state: 'here',
    byHand: { reason: 'phoneFailed', addedById: 'p_host', building: null, unitEntrance: null, witnessId },
    rulesVersion: 'default_1',
    at,
    order: `1_${who}`,
  })
  await load(api, 'presences', [presence(personId, null), presence(other.personId, personId)])
  await load(api, 'session_seats', [
    { _id: 'seat1', sessionId: 'ss-over', group: 'delegateOrCommissioner', label: '代表', personId },
  ])
  await load(api, 'minutes', [
    {
      _id: 'mn1',
      consultationId: 'cs-over',
      writtenAt: at,
      signatures: [{ as: 'resident', personId, name: '本小区邻居', at }],
    },
  ])
  await load(api, 'work_ratings', [
    { _id: `cs-over_0_${personId}`, consultationId: 'cs-over', personId, stars: 4, reasons: [], at },
  ])
  await load(api, 'works', [
    {
      _id: 'cs-over',
      answers: [{ by: personId, raised: true, verdict: 'done', round: 0, at }],
      evidence: [{ entryId: 'e1', by: personId, verdict: 'done', round: 0 }],
    },
  ])
  await load(api, 'co_signs', [
    { _id: `cs1_${personId}`, subjectId: 'cs1', personId, at, via: null },
    { _id: `cs-over_${personId}`, subjectId: 'cs-over', personId, at, via: null },
  ])
  const slot = (_id: string, startsAt: Date) => ({
    _id,
    dayId: 'cm1_2026-12',
    communityId: 'cm1',
    startsAt,
    personId,
    compoundId: 'cp1',
    compoundName: '桂园小区',
    outcome: null,
    appealId: null,
  })
  await load(api, 'reception_slots', [slot('rs-before', at), slot('rs-soon', soon)])
  await load(api, 'service_records', [
    {
      _id: 'sr1',
      personId,
      registrationId: 'mr1',
      unitId: null,
      compoundName: '桂园小区',
      kind: 'activity',
      title: '扫楼道',
      day: '2026-11-01',
      year: 2026,
      minutes: 60,
      order: '1',
    },
  ])
  await load(api, 'service_activities', [{ _id: 'ac1', state: 'open', startsAt: soon, seats: 5, joined: 2 }])
  await load(api, 'service_signups', [
    { _id: 'as1', activityId: 'ac1', personId, state: 'joined', minutes: null, joinedAt: at, order: '1' },
  ])
  await load(api, 'service_reports', [
    { _id: 'rp1', ownerId: personId, year: 2026, state: 'submitted', facts: {}, note: 'x', submittedAt: at },
  ])
  await load(api, 'pushes', [{ _id: 'pu1', personId, state: 'sent', wakeAt: null, removeAt: soon }])
}
