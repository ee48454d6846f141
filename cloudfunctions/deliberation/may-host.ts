import { mayMove } from '@shared/rules/consultation/may-move'

import { standingOf } from '../consultations/standing'
import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { ConsultationDoc } from '../store/consultations'
import type { PersonDoc } from '../store/persons'

/**
 * Whoever leads 议事项: the secretary, the butler to whom she gave the chair, or the level that answers
 * in their place now. Refused with `NOT_YOUR_POST`.
 */
export async function mustHost(
  consultation: ConsultationDoc,
  { caller, store }: Pick<ActionContext, 'caller' | 'store'>,
): Promise<PersonDoc> {
  const person = await caller.person()
  if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
  if (!mayMove({ who: ['host'] }, await standingOf(person, consultation, store))) throw fail('NOT_YOUR_POST')
  return person
}
