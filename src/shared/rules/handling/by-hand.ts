import type { AnsweringResident } from '../../contract/handling'

/** Answers of residents without a phone that one round takes. A default. */
export const BY_HAND_MOST = 3

/** As much of an answer by hand as decides who may do what with it. */
export interface ByHandAnswer {
  readonly who: AnsweringResident
  readonly recordedById: string
  readonly witnessId: string | null
  readonly round: number
}

interface Round {
  readonly round: number
  readonly evidence: readonly { readonly by: string; readonly round: number }[]
  readonly answers: readonly { readonly by: string; readonly raised: boolean; readonly round: number }[]
  readonly byHand: readonly ByHandAnswer[]
}

/** Nobody turns two keys: whoever was on the spot writes nobody's answer down, and vouches for none. */
const brought = ({ evidence, round }: Round, personId: string) =>
  evidence.some((one) => one.by === personId && one.round === round)

/** Whether somebody may write down what a resident without a phone says; who confirms the work never does. */
export function refuseRecord(
  work: Round,
  { personId, confirms, who }: { personId: string; confirms: boolean; who: AnsweringResident },
) {
  const here = work.byHand.filter(({ round }) => round === work.round)
  if (confirms || brought(work, personId)) return 'NOT_YOUR_POST' as const
  if (here.length >= BY_HAND_MOST) return 'BY_HAND_FULL' as const
  const spoken = work.answers.some(({ raised, round }) => raised && round === work.round)
  const asked = here.some((one) => one.who === 'raised')
  // Who raised it has said it herself, or somebody has written it down already.
  return who === 'raised' && (spoken || asked) ? ('AUTHOR_ANSWERED' as const) : null
}

/** Whether somebody may vouch that it was said: a second person, who brought no evidence and confirms nothing. */
export function refuseWitness(
  work: Round,
  answer: ByHandAnswer,
  { personId, confirms }: { personId: string; confirms: boolean },
) {
  if (confirms || brought(work, personId)) return 'NOT_YOUR_POST' as const
  return answer.recordedById === personId ? ('SECOND_WITNESS_NEEDED' as const) : null
}

/** Whose hands were in an answer by hand: they bring no evidence in the same round. */
export const handsIn = (byHand: readonly ByHandAnswer[], round: number, personId: string): boolean =>
  byHand.some((one) => one.round === round && (one.recordedById === personId || one.witnessId === personId))
