import { STEPS } from '@shared/contract/consultation'
import { OUTCOMES, type OwnerLevel, type ProcessVerb } from '@shared/contract/process'
import type { ProcessFacts } from '@shared/rules/consultation/facts'
import { missingOf } from '@shared/rules/consultation/guards'
import {
  CONSULTATION_LIFE,
  destination,
  isOver,
  isStep,
  type Mover,
  NEXT_VERBS,
  type Transition,
  transitionOf,
  transitionsFrom,
} from '@shared/rules/consultation/life'
import fc from 'fast-check'

import { afterMove } from '../../../cloudfunctions/consultations/after-move'
import { factsOf, processOf, stepDueAt } from '../../../cloudfunctions/consultations/process-of'
import { workCalendar } from '../../../cloudfunctions/desk/work-calendar'
import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import { allFacts, aMatter } from '../../support/matters'
import { aConsultation } from '../../support/world'

const DAY = 86_400_000
const BEGIN = new Date('2026-11-23T02:00:00Z')
const HISTORIES = 100_000
const MOST_ACTS = 26

/** A quick generator of its own: the shrinking of fast-check finds the seed, the seed gives the history. */
function randomFrom(seed: number) {
  let state = seed | 0
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39)
    return ((mixed ^ (mixed >>> 16)) >>> 0) % below
  }
}
type Random = ReturnType<typeof randomFrom>

const opened: ConsultationDoc = aConsultation({
  steps: [
    {
      step: 'asking',
      startedAt: BEGIN,
      dueAt: new Date(BEGIN.getTime() + 7 * DAY),
      endedAt: null,
      responsible: null,
    },
  ],
  openedAt: BEGIN,
  askingDays: 7,
})

/** Most from the beginning; some on the way, so that the end is reached as often as the beginning. */
const starts = [opened, opened, opened, ...STEPS.slice(2).map((step) => aMatter(step, BEGIN))]

/** What somebody may add in each step; everything else is refused there by `withinStep`. */
function evidence({ state, facts }: ConsultationDoc, now: Date, random: Random): Partial<ProcessFacts> {
  const all = allFacts(now)
  if (state === 'asking') return { factNotes: 1, partiesListed: random(4) > 0 }
  if (state === 'proposing') {
    const session = all.session && { ...all.session, ended: false, quorum: null }
    return { proposals: 1 + random(2), partiesNotified: random(4) > 0, session }
  }
  if (state === 'deliberating') {
    const outcome = OUTCOMES[random(OUTCOMES.length)] ?? null
    const { session, rulesVersion, minutes } = all
    const statutory =
      outcome === 'transferredStatutory'
        ? {
            item: 5,
            ownerId: 'branchSecretary_cp1',
            askAt: new Date(now.getTime() + 50 * DAY),
            answered: false,
          }
        : null
    return { session, rulesVersion, minutes, outcome, statutory }
  }
  if (state === 'handling')
    return { work: all.work, keys: { resident: random(5) > 0, butler: random(5) > 0 } }
  if (state === 'evaluating') {
    const low = random(2) === 0
    return { ratings: low ? { count: 3, sum: 5, dissatisfied: 3 } : { count: 4, sum: 18, dissatisfied: 0 } }
  }
  if (state === 'transferredStatutory' && facts?.statutory) {
    return { statutory: { ...facts.statutory, answered: true } }
  }
  return {}
}

const taken = new Map<string, number>()
let illegal = 0

function move(matter: ConsultationDoc, row: Transition, now: Date, random: Random): ConsultationDoc {
  const input = {
    facts: factsOf(matter),
    now,
    unanswered: random(8) === 0 ? 1 : 0,
    stepDueAt: stepDueAt(matter),
  }
  if (missingOf(row.guards, input).length > 0) return matter
  const key = `${row.from} ${row.verb}`
  taken.set(key, (taken.get(key) ?? 0) + 1)
  const asksDay = row.asks.includes('until')
  return afterMove(
    matter,
    {
      id: key,
      verb: row.verb,
      from: row.from,
      to: destination(row, processOf(matter).left?.step ?? null),
      at: now,
      by: null,
      reason: null,
      reasonState: null,
      cause: null,
      channel: null,
      result: null,
      until: asksDay ? new Date(now.getTime() + (row.verb === 'extend' ? 12 : 5) * DAY) : null,
    },
    null,
    workCalendar,
  )
}

const LEVELS: readonly OwnerLevel[] = ['branchSecretary', 'communitySecretary', 'countyAdmin']

/** What must hold of every matter after every act. */
function check(before: ConsultationDoc, after: ConsultationDoc): void {
  const process = processOf(after)
  const { state, steps } = after
  if (isOver(state)) {
    if (process.dueAt !== null) throw new Error(`${state} still has a deadline`)
    return
  }
  if (process.dueAt === null || Number.isNaN(process.dueAt.getTime()))
    throw new Error(`${state} has no deadline`)
  if (!LEVELS.includes(process.owner)) throw new Error(`${state} has no owner`)
  const next = NEXT_VERBS[state].map((verb) => transitionOf(state, verb))
  if (next.length === 0 || next.some((row) => row === undefined)) throw new Error(`${state} leads nowhere`)
  // Steps begin one after the other: whatever has begun, all before it have.
  const begun = STEPS.map((step) => steps.find((one) => one.step === step)?.startedAt ?? null)
  const last = begun.filter((at) => at !== null).length
  if (begun.slice(0, last).includes(null)) throw new Error('a step was left out')
  if (isStep(state) && isStep(before.state)) {
    const by = STEPS.indexOf(state) - STEPS.indexOf(before.state)
    if (by > 1 || by < -1) throw new Error(`from ${before.state} to ${state}`)
  }
  const facts = factsOf(after)
  if (facts.reopened > 1 || facts.extensions > 1) throw new Error('once, and not more often')
}

/** Past evidence stays as it was when its step ended. */
function checkEvidence(before: ConsultationDoc, after: ConsultationDoc): void {
  const [old, now] = [factsOf(before), factsOf(after)]
  if (old.factNotes !== now.factNotes || old.proposals !== now.proposals || old.minutes !== now.minutes) {
    throw new Error('a move changed evidence')
  }
}

function history(seed: number): void {
  const random = randomFrom(seed)
  let now = BEGIN
  let matter = starts[random(starts.length)] ?? opened
  for (let act = 0; act < MOST_ACTS && !isOver(matter.state); act += 1) {
    const before = matter
    const choice = random(20)
    if (choice < 7) {
      const facts = { ...factsOf(matter), ...evidence(matter, now, random) }
      matter = { ...matter, facts }
    } else if (choice < 10) {
      now = new Date(now.getTime() + random(96) * 3_600_000)
    } else {
      const next = NEXT_VERBS[matter.state]
      const rows = transitionsFrom(matter.state)
      const wanted: ProcessVerb | undefined =
        choice < 19 ? next[random(next.length)] : rows[random(rows.length)]?.verb
      const row = wanted && transitionOf(matter.state, wanted)
      if (row) matter = move(matter, row, now, random)
      if (matter !== before) checkEvidence(before, matter)
      // Any verb of another state leads nowhere from here.
      const other = CONSULTATION_LIFE[random(CONSULTATION_LIFE.length)]
      if (other && !rows.some(({ verb }) => verb === other.verb)) {
        if (transitionOf(before.state, other.verb)) throw new Error(`${other.verb} from ${before.state}`)
        illegal += 1
      }
    }
    check(before, matter)
  }
}

it(`holds in ${HISTORIES} random histories: owner, deadline and next act everywhere, no step left out`, () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      history(seed)
    }),
    { numRuns: HISTORIES, seed: 20261122 },
  )
  const rare = CONSULTATION_LIFE.map(({ from, verb }) => `${from} ${verb}`).filter(
    (key) => (taken.get(key) ?? 0) < 50,
  )
  expect(rare).toEqual([])
  expect(illegal).toBeGreaterThan(HISTORIES)
})

it('names no mover that nobody can be', () => {
  const movers: readonly Mover[] = [...LEVELS, 'host', 'serviceSpecialist']
  for (const { who } of CONSULTATION_LIFE) expect(who.every((mover) => movers.includes(mover))).toBe(true)
})
