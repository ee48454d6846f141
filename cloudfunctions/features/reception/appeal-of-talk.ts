import { isYoung } from '@shared/rules/people/age'
import { judgeOf } from '@shared/rules/statement/judges'

import { appealSubject } from '../../appeals/appeal-subject'
import { judgeParts } from '../../appeals/judge-parts'
import { newAppeal } from '../../appeals/new-appeal'
import { rulesInForce } from '../../appeals/rules-in-force'
import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import type { AppealDoc } from '../../store/appeals'
import type { ReceptionSlotDoc } from '../../store/receptions'

/** Writes down what somebody told at a reception day as her own appeal. The slot names it, so that it is made once. */
export async function appealOfTalk(
  { _id: slotId, personId, compoundId }: ReceptionSlotDoc,
  what: string,
  context: ActionContext,
): Promise<string> {
  const { store, now } = context
  if (personId === null || compoundId === null) throw fail('RECEPTION_NOT_FOUND')
  const [compound, author] = await Promise.all([
    store.places.compound(compoundId),
    store.persons.find(personId),
  ])
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const appealId = intentId('ap', personId, slotId)
  const { countyId, communityId, name: compoundName } = compound
  const place = { countyId, communityId, compoundId }
  const verdicts = judgeParts({ where: '', what, hope: '' }, await rulesInForce(countyId, context))
  const home = author?.residences.find((one) => one.compoundId === compoundId)?.home
  const given = {
    _id: appealId,
    ...place,
    compoundName,
    stairwellId: home?.stairwellId ?? null,
    building: home?.building ?? null,
    unitEntrance: home?.unitEntrance ?? null,
    authorId: personId,
    onBehalf: null,
    where: '',
    what,
    hope: '',
    photoIds: [],
    judge: judgeOf(author?.posts ?? [], place),
  }
  const draft = newAppeal(given, verdicts.pass, now)
  await publish(context, appealSubject, {
    kind: 'appeal',
    id: appealId,
    authorId: personId,
    place,
    texts: ['', what, ''],
    photoIds: [],
    young: author !== undefined && isYoung(author, now),
    draft: ([, matter = '']) => ({
      _id: appealId,
      appeal: { ...draft, what: matter } satisfies AppealDoc,
      verdicts,
      decided: null,
    }),
  })
  return appealId
}
