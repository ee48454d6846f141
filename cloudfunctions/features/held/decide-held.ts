import { type DecideHeldInput, HELD_KINDS } from '@shared/contract/held-words'
import { REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import { JUDGES, type Judge, reachesLevel } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { heldOnly, judgementOf } from '../../publish/judge-held'
import { settle } from '../../publish/settle'
import type { PublicationDoc } from '../../store/publications'
import { subjects } from '../published'

const input = z.strictObject({
  id,
  decision: z.enum(['restore', 'keepHidden']),
  reason: words(REASON_MOST_CHARACTERS),
}) satisfies z.ZodType<DecideHeldInput>

/** A person's word on what the machine held: let out, or kept back with a reason that its author reads. */
export const decideHeld = defineAction({
  name: 'words.decide',
  access: { posts: JUDGES },
  input,
  // Publication (several times, once with the audit), person, photos, the subject and what follows from it: as much as an answer to twenty.
  cost: 114,

  target: ({ id: publicationId }, context) => findHeld(publicationId, context),

  async run({ id: publicationId, decision, reason }, context) {
    const { caller, requestId, target } = context
    const { publication, place } = target
    const person = await caller.person()
    const judgement = judgementOf(decision, reason, person._id, requestId)
    // A resend finds its own word, whoever's desk it lies on by now.
    if (publication.judgement?.act !== judgement.act) {
      const judge = JUDGES.find((one) => publication.desk?.startsWith(`${one}_`)) ?? levelOf(publication)
      if (publication.authorId === person._id || !reachesLevel(person.posts, judge, place))
        throw fail('ONE_LEVEL_UP')
      if (publication.state !== 'held') throw fail('NOTHING_TO_DECIDE')
    }
    const decided = heldOnly(judgement, (tx) =>
      auditWithin(tx, `words.${decision}`, publication.subjectId, place, null, context),
    )
    const settled = await settle(context, subjects[publication.kind], publicationId, decided)
    // Somebody else was quicker.
    if (settled?.judgement?.act !== judgement.act) throw fail('NOTHING_TO_DECIDE')
    return { state: decision === 'restore' ? ('public' as const) : ('refused' as const) }
  },
})

const levelOf = ({ draft }: PublicationDoc): Judge => (draft as { judge?: Judge }).judge ?? 'branchSecretary'

async function findHeld(publicationId: string, { store }: ActionContext) {
  const publication = await store.publications.find(publicationId)
  const kinds: readonly string[] = HELD_KINDS
  if (!publication || !kinds.includes(publication.kind)) throw fail('NOTHING_TO_DECIDE')
  return { place: publication.place, publication }
}
