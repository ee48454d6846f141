import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { MinutesDoc } from '../../../cloudfunctions/store/minutes'
import type { PollDoc } from '../../../cloudfunctions/store/polls'
import type { TestApi } from '../../support/api'
import { aHeldSession, aProposal, HELD } from '../../support/deliberation'
import { aConsultation } from '../../support/world'
import { put } from './world'

const DAY = 86_400_000

const aPoll = (): PollDoc => ({
  _id: 'pl_cs-poll',
  consultationId: 'cs-poll',
  compoundId: 'cp1',
  proposals: [{ id: 'cs-poll-pr1', title: '装两盏感应灯' }],
  hiddenUntilClose: false,
  costOnOwners: false,
  openedAt: new Date(),
  days: 3,
  closesAt: new Date(Date.now() + 3 * DAY),
  pausedMilliseconds: 0,
  closedAt: null,
  answered: false,
  rev: 1,
  homes: 144,
})

export const MATRIX_SEAL = 'a'.repeat(24)

const someText = (consultationId: string, sealedAt: Date | null): MinutesDoc => ({
  _id: `mn-${consultationId}`,
  consultationId,
  countyId: 'county',
  communityId: 'cm1',
  compoundId: 'cp1',
  compoundName: '桂园小区',
  officeName: '桂园商量办公室',
  title: '凉亭怎么用',
  writerId: 'p_writer',
  writtenAt: new Date(),
  state: 'public',
  why: null,
  reason: null,
  judge: 'communitySecretary',
  outcome: 'majorityView',
  adopted: [],
  conclusion: '加两把长椅。',
  viewsFor: ['好。'],
  viewsAgainst: ['吵。'],
  minority: '怕吵。',
  statutoryItem: null,
  sessions: [],
  mode: 'onsite',
  poll: null,
  seal: MATRIX_SEAL,
  signatures: [],
  sealedAt,
  dissentDueAt: sealedAt && new Date(sealedAt.getTime() + 5 * DAY),
  dissentOverdue: false,
  notes: [],
})

const written = (id: string, sealed: boolean) => ({
  minutes: { id: `mn-${id}`, sealed, signatures: sealed ? (['host', 'recorder', 'resident'] as const) : [] },
  outcome: 'majorityView' as const,
})

/** A poll that is open, a matter to write about, one to sign, one that is sealed, one with the assembly. */
export async function resetDeliberation(_api: TestApi): Promise<void> {
  const statutory = { item: 5, ownerId: 'branchSecretary_cp1', askAt: new Date(), answered: false }
  const matters = [
    ['cs-poll', 'deliberating', { poll: { id: 'pl_cs-poll', closesAt: aPoll().closesAt, closed: false } }],
    ['cs-write', 'deliberating', {}],
    ['cs-sign', 'deliberating', written('cs-sign', false)],
    ['cs-sealed', 'deliberating', written('cs-sealed', true)],
    ['cs-assembly', 'transferredStatutory', { statutory }],
  ] as const
  for (const [_id, state, facts] of matters) {
    await put('consultations', aConsultation({ _id, state, facts: { ...HELD, ...facts } }))
    await put('sessions', aHeldSession(_id, { mode: 'onsite' }))
    await put('proposals', aProposal(_id, 1))
  }
  await put('polls', aPoll())
  await put('minutes', someText('cs-sign', null))
  await put('minutes', someText('cs-sealed', new Date()))
  const { command } = platformDatabase()
  for (const name of ['poll_answers', 'poll_households', 'audit_events']) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
}
