import { isInOffice, standingOf } from '../consultations/standing'
import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { ConsultationDoc } from '../store/consultations'
import type { PersonDoc } from '../store/persons'

/** In office over the compound: may write minutes and record them. Refused with `NOT_YOUR_POST`. */
export async function mustWrite(
  consultation: ConsultationDoc,
  { caller, store }: Pick<ActionContext, 'caller' | 'store'>,
): Promise<PersonDoc> {
  const person = await caller.person()
  if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
  const standing = await standingOf(person, consultation, store)
  if (!isInOffice(standing) && !(await isButlerHere(person, consultation, store))) throw fail('NOT_YOUR_POST')
  return person
}

/** A red butler of any stairwell of the compound; one read a stairwell, of which nobody has many. */
export async function isButlerHere(
  { posts }: Pick<PersonDoc, 'posts'>,
  { compoundId }: ConsultationDoc,
  { places }: ActionContext['store'],
): Promise<boolean> {
  const mine = posts.filter(({ post }) => post === 'redButler').slice(0, 6)
  const found = await Promise.all(mine.map(({ placeId }) => places.stairwell(placeId)))
  return found.some((one) => one?.compoundId === compoundId)
}
