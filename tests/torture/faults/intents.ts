import type { ActionName } from '@shared/contract/actions'

import { actions } from '../../../cloudfunctions/api/actions'
import { callers } from '../../security/matrix/callers'
import { refusalByTable } from '../../security/matrix/expected'
import { samples } from '../../security/matrix/samples'
import type { Sample } from '../../security/matrix/samples/sample'
import { bodies } from './bodies'
import { contacts } from './contacts'
import { directory } from './directory'
import { more } from './more'
import { moves } from './moves'
import { ofPeople } from './of-people'
import { others } from './others'
import { questions } from './questions'
import { LEFT_OUT } from './reasons'
import { registrations } from './registrations'
import type { Intent } from './sweep'
import { ticks } from './ticks'
import { wishes } from './wishes'

/** Writing actions of the first half of a consultation whose sample in the matrix somebody succeeds with. */
const FIRST_HALF = [
  'consultation.open',
  'consultation.move',
  'consultation.addFactNote',
  'consultation.listParties',
  'consultation.tellParties',
  'consultation.takeStance',
  'proposal.submit',
  'proposal.check',
  'statement.say',
  'statement.answer',
  'words.decide',
  'session.convene',
  'session.move',
  'session.checkIn',
  'session.addByHand',
  'session.turn',
  'session.keepSeat',
  'session.publishRules',
  'poll.set',
  'poll.answer',
  'minutes.write',
  'minutes.sign',
  'minutes.note',
  'statutory.mark',
  'statutory.result',
] as const satisfies readonly ActionName[]

export const firstHalf = (): readonly Intent[] => [...FIRST_HALF.map(fromSample), ...moves, ...more]

/** And every other verb whose sample somebody succeeds with; those that only read have no write point. */
export function everything(): readonly Intent[] {
  const known = [
    ...firstHalf(),
    ...ticks,
    ...others,
    ...ofPeople,
    ...contacts,
    ...bodies,
    ...directory,
    ...registrations,
    ...questions,
    ...wishes,
  ]
  const names = new Set<string | null>(known.map(({ action }) => action))
  const rest = ([...actions.keys()] as ActionName[]).filter(
    (name) => !names.has(name) && LEFT_OUT[name] === undefined && hasSuccess(name),
  )
  return [...known, ...rest.map(fromSample)]
}

/** Verbs that the sweep does not try, and of which nobody has said why. */
export function unswept(): readonly string[] {
  const swept = new Set<string | null>(everything().map(({ action }) => action))
  return [...actions.keys()].filter((name) => !swept.has(name) && LEFT_OUT[name as ActionName] === undefined)
}

/** What stands on the list of those left out and is swept all the same, or is no verb at all. */
export function wronglyLeftOut(): readonly string[] {
  const swept = new Set<string | null>(everything().map(({ action }) => action))
  return Object.keys(LEFT_OUT).filter((name) => swept.has(name) || !actions.has(name))
}

const sampleOf = (name: ActionName) => samples[name] as Sample<ActionName> | undefined

const callerFor = (sample: Sample<ActionName>) =>
  callers.find(
    (one) =>
      one.openid !== undefined &&
      refusalByTable(sample.who, one, sample.within ?? []) === undefined &&
      sample.finer?.(one) === undefined,
  )

function hasSuccess(name: ActionName): boolean {
  const sample = sampleOf(name)
  return !!sample && !sample.outcome && !sample.unknown && callerFor(sample) !== undefined
}

/** The first of the matrix's callers who may, with the input that she succeeds with. */
function fromSample(action: ActionName): Intent {
  const sample = sampleOf(action)
  const openid = sample && callerFor(sample)?.openid
  if (!sample || !openid || !hasSuccess(action))
    throw new Error(`nobody succeeds with the sample of ${action}`)
  const { reset } = sample
  return { label: action, action, openid, input: sample.input, prepare: async (api) => reset?.(api) }
}
