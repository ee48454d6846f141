import type { ErrorCode } from '../../contract/errors'
import type { Doer, Payer, ProposerSide } from '../../contract/proposal'
import { holdsPost, type Scope } from '../ladder'

/** Which bodies a compound has; a 三无小区 has neither. */
export interface Bodies {
  readonly committee: boolean
  readonly propertyCompany: boolean
}

export interface Means {
  readonly costYuan: number
  readonly payer: Payer
  readonly doer: Doer
}

/** Who can pay or do it here: what is not there pays nothing and does nothing. */
export const mayPay = (payer: Payer, { propertyCompany }: Bodies): boolean =>
  payer !== 'propertyCompany' || propertyCompany

export const mayDo = (doer: Doer, { committee, propertyCompany }: Bodies): boolean =>
  (doer !== 'propertyCompany' || propertyCompany) && (doer !== 'committee' || committee)

/** The refusal, or undefined where cost, payer and doer go together. */
export function faultInMeans({ costYuan, payer, doer }: Means, bodies: Bodies): ErrorCode | undefined {
  if ((costYuan === 0) !== (payer === 'nobody')) return 'COST_WITHOUT_PAYER'
  return mayPay(payer, bodies) && mayDo(doer, bodies) ? undefined : 'BODY_NOT_HERE'
}

/** For whom somebody speaks: her post in office decides, and without one she is a resident (domain §3.2). */
export function sideOf(posts: Parameters<typeof holdsPost>[0], place: Scope): ProposerSide {
  if (holdsPost(posts, ['propertyManager'], place)) return 'propertyCompany'
  if (holdsPost(posts, ['committeeChair'], place)) return 'committee'
  return holdsPost(posts, ['serviceSpecialist'], place) ? 'specialist' : 'resident'
}
