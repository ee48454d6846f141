import type { AppealState } from '../../contract/appeal'
import type { ConsultationState } from '../../contract/consultation'
import { REPORT_FIGURES, type ReportFigure, type ReportFigures } from '../../contract/report'
import type { Ratings } from '../consultation/facts'
import { isOver } from '../consultation/life'

/** A matter that began in the month, as far as the figures ask. */
export interface MatterFacts {
  readonly state: ConsultationState
  /** How many of its time limits were missed so far. */
  readonly missed: number
  readonly dueAt: Date | null
  /** Of every round: what came back was rated, too. */
  readonly ratings: Ratings
}

/** What happened in one month at one place. */
export interface MonthFacts {
  readonly appeals: readonly { readonly state: AppealState }[]
  readonly sessions: readonly { readonly present: number }[]
  /** Begun in the month, whenever they end. */
  readonly matters: readonly MatterFacts[]
  /** From the audit: each time that something was missed or came back. */
  readonly events: readonly { readonly action: string }[]
}

export type MatterOutcome = 'onTime' | 'late' | 'young' | 'elsewhere' | 'stopped'

/** What left the compound: its own answer is waited for, and is not ours to be on time with. */
const ELSEWHERE: readonly ConsultationState[] = [
  'transferredStatutory',
  'transferredResidentsMeeting',
  'handedOff',
]

/**
 * Closed without a missed limit is on time. What missed one is late, closed or not: an open overdue
 * matter must not look better than a closed one. What is still within its limits is young, and shown apart.
 */
export function matterOutcome({ state, missed, dueAt }: MatterFacts, asOf: Date): MatterOutcome {
  if (state === 'cancelled') return 'stopped'
  if (missed > 0) return 'late'
  if (state === 'closed') return 'onTime'
  if (dueAt !== null && dueAt <= asOf) return 'late'
  return ELSEWHERE.includes(state) ? 'elsewhere' : 'young'
}

/** Appeals that were found to be for neighbours to settle. */
const TAKEN: readonly AppealState[] = ['accepted', 'merged', 'asking', 'split']

const outcomes =
  (outcome: MatterOutcome) =>
  ({ matters }: MonthFacts, asOf: Date) =>
    matters.filter((matter) => matterOutcome(matter, asOf) === outcome).length

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const events =
  (...actions: readonly string[]) =>
  (facts: MonthFacts) =>
    facts.events.filter(({ action }) => actions.includes(action)).length

/**
 * A step of a matter, an appeal or a question to 两代表一委员 that was not acted on in time, work of which nothing
 * was heard, and a direct line that nobody answered.
 */
export const MISSED_ACTIONS = [
  'consultation.overdue',
  'appeal.overdue',
  'question.overdue',
  'work.overdue',
  'work.directLineOverdue',
] as const
/** Said to be done, and found not to be. */
export const REOPENED_ACTIONS = ['consultation.reopen', 'consultation.takeToReception'] as const

/** How each figure is counted. A new figure is one line here, one in the contract and one in the words. */
export const FIGURES: Readonly<Record<ReportFigure, (facts: MonthFacts, asOf: Date) => number>> = {
  appeals: ({ appeals }) => appeals.length,
  appealsTaken: ({ appeals }) => appeals.filter(({ state }) => TAKEN.includes(state)).length,
  sessions: ({ sessions }) => sessions.length,
  personTimes: ({ sessions }) => sum(sessions.map(({ present }) => present)),
  matters: ({ matters }) => matters.length,
  onTime: outcomes('onTime'),
  late: outcomes('late'),
  young: outcomes('young'),
  elsewhere: outcomes('elsewhere'),
  stopped: outcomes('stopped'),
  missed: events(...MISSED_ACTIONS),
  reopened: events(...REOPENED_ACTIONS),
  ratings: ({ matters }) => sum(matters.map(({ ratings }) => ratings.count)),
  points: ({ matters }) => sum(matters.map(({ ratings }) => ratings.sum)),
  dissatisfied: ({ matters }) => sum(matters.map(({ ratings }) => ratings.dissatisfied)),
}

/** Matters whose figures may still change. */
export const openMatters = ({ matters }: Pick<MonthFacts, 'matters'>): number =>
  matters.filter(({ state }) => !isOver(state)).length

const each = (figure: (name: ReportFigure) => number) =>
  Object.fromEntries(REPORT_FIGURES.map((name) => [name, figure(name)])) as ReportFigures

export const countFigures = (facts: MonthFacts, asOf: Date): ReportFigures =>
  each((name) => FIGURES[name](facts, asOf))

/** Every figure is a sum, so a community's is that of its compounds. */
export const addFigures = (all: readonly ReportFigures[]): ReportFigures =>
  each((name) => sum(all.map((figures) => figures[name])))

/** Of what is decided, how much was on time; null where nothing is. */
export function onTimeShare({ onTime, late }: Pick<ReportFigures, 'onTime' | 'late'>): number | null {
  return onTime + late === 0 ? null : onTime / (onTime + late)
}

/** From 1 to 5; null where nobody rated. */
export function averageRating({ ratings, points }: Pick<ReportFigures, 'ratings' | 'points'>): number | null {
  return ratings === 0 ? null : points / ratings
}
