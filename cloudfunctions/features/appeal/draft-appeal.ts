import type { SubmitAppealInput } from '@shared/contract/appeal'
import { judgeOf } from '@shared/rules/statement/judges'

import { newAppeal } from '../../appeals/new-appeal'
import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { AppealDoc, StoredVerdict } from '../../store/appeals'
import type { PersonDoc } from '../../store/persons'
import type { CompoundDoc } from '../../store/places'

type Context = ActionContext & { readonly target: { readonly compound: CompoundDoc } }

/** An appeal as it comes into being, still with the words as they were written. */
export async function draftAppeal(
  appealId: string,
  { compoundId, where, what, hope, photoIds, stairwellId, onBehalf }: SubmitAppealInput,
  verdict: StoredVerdict,
  person: PersonDoc,
  { store, now, target }: Context,
): Promise<AppealDoc> {
  const { countyId, communityId, name: compoundName } = target.compound
  const place = { countyId, communityId, compoundId }
  const home =
    stairwellId ?? person.residences.find((one) => one.compoundId === compoundId)?.home?.stairwellId
  const stairwell = home === undefined ? undefined : await store.places.stairwell(home)
  // A stairwell that she names must be there; her own home's may have been rebuilt since.
  if (stairwellId !== undefined && stairwell?.compoundId !== compoundId) throw fail('STAIRWELL_NOT_FOUND')
  return newAppeal(
    {
      _id: appealId,
      ...place,
      compoundName,
      stairwellId: stairwell?._id ?? null,
      building: stairwell?.building ?? null,
      unitEntrance: stairwell?.unitEntrance ?? null,
      authorId: person._id,
      onBehalf: onBehalf ?? null,
      where,
      what,
      hope,
      photoIds,
      judge: judgeOf(person.posts, place),
    },
    verdict,
    now,
  )
}
