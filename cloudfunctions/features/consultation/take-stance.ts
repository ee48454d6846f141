import { STANCES, type TakeStanceInput } from '@shared/contract/consultation'
import { bucketOf } from '@shared/rules/consultation/bucket'
import { decideStance } from '@shared/rules/consultation/decide-stance'
import { rungIn } from '@shared/rules/ladder'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { type FoundPage, findPage } from './find-page'

const input = z.strictObject({
  consultationId: id,
  statementId: id,
  stance: z.enum(STANCES),
}) satisfies z.ZodType<TakeStanceInput>

/**
 * Records where the caller stands on a neighbour's statement.
 *
 * Setting the same stance again changes nothing: a phone on a weak network resends, and a neighbour
 * must neither see an error nor count twice. Nothing is counted here: the clock counts the facts.
 */
export const takeStance = defineAction({
  name: 'consultation.takeStance',
  access: 'declared',
  input,
  // Page, person, at times the statement, and one write; three for the first in a consultation that races with itself.
  cost: 6,

  target: ({ consultationId }, context) => findPage(consultationId, context),

  async run({ consultationId, statementId, stance }, context) {
    const { store, caller, now, target } = context
    const person = await caller.person()
    const { compoundId } = target.place
    const known = await isPublic(statementId, target, context)
    const decision = decideStance(target.page.state, known, rungIn(person, compoundId))
    if (decision.kind === 'refuse') throw fail(decision.code)

    const verified = decision.countedAs === 'verified'
    const who = { consultationId, compoundId, personId: person._id, bucket: bucketOf(person._id), verified }
    await store.participations.setStance(who, statementId, stance, now)
    return { stance, countedAs: decision.countedAs }
  },
})

/** Nearly always on the page that was read anyway; a page carries a bounded number of statements. */
async function isPublic(
  statementId: string,
  { page }: FoundPage,
  { store }: ActionContext,
): Promise<boolean> {
  if (page.statements.some(({ id }) => id === statementId)) return true
  const statement = await store.consultations.statement(statementId)
  return statement?.consultationId === page._id && statement.state === 'public'
}
