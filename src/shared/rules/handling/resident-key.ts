import type { DoneVerdict } from '../../contract/handling'

export interface ResidentAnswer {
  /** Whoever it is: only to tell two apart. */
  readonly by: string
  /** The one who raised it. */
  readonly raised: boolean
  readonly verdict: DoneVerdict
}

/** So many others who took part may stand against a no of the one who raised it. A default. */
export const OTHERS_AGAINST_A_NO = 3

const positive = ({ verdict }: ResidentAnswer) => verdict !== 'notDone'

/**
 * The resident's key: the one who raised it says that it is done, or partly. While she is silent, another who took
 * part may; where she says no, three others must say yes, and more than say no: one person can neither
 * close a matter alone nor keep it open for ever.
 */
export function residentKey(answers: readonly ResidentAnswer[]): boolean {
  const raised = answers.filter((one) => one.raised)
  const others = answers.filter((one) => !one.raised)
  const yes = others.filter(positive).length
  if (raised.some(positive)) return true
  if (raised.length === 0) return yes > others.length - yes
  return yes >= OTHERS_AGAINST_A_NO && yes > others.length - yes
}
