import type { ActionName } from '@shared/contract/actions'

import { callers } from '../../security/matrix/callers'
import { refusalByTable } from '../../security/matrix/expected'
import { type Sample, samples } from '../../security/matrix/samples'
import { more } from './more'
import { moves } from './moves'
import type { Intent } from './sweep'

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
] as const satisfies readonly ActionName[]

/** What leads there, and what happens beside it. */
const BESIDE = [
  'statement.report',
  'statement.hide',
  'appeal.submit',
  'appeal.coSign',
  'review.accept',
  'review.split',
  'review.merge',
  'review.askBack',
  'review.handOff',
  'review.fold',
  'review.openConsultation',
] as const satisfies readonly ActionName[]

export const firstHalf = (): readonly Intent[] => [...FIRST_HALF.map(fromSample), ...moves, ...more]
export const everything = (): readonly Intent[] => [...firstHalf(), ...BESIDE.map(fromSample)]

/** The first of the matrix's callers who may, with the input that she succeeds with. */
function fromSample(action: ActionName): Intent {
  const sample = samples[action] as Sample<ActionName> | undefined
  const caller = callers.find(
    (one) =>
      sample !== undefined &&
      one.openid !== undefined &&
      refusalByTable(sample.who, one, sample.within ?? []) === undefined &&
      sample.finer?.(one) === undefined,
  )
  if (!sample || sample.outcome || sample.unknown || !caller?.openid)
    throw new Error(`nobody succeeds with the sample of ${action}`)
  const { reset } = sample
  return {
    label: action,
    action,
    openid: caller.openid,
    input: sample.input,
    prepare: async (api) => reset?.(api),
  }
}
