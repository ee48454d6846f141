import {
  type AddEntryInput,
  DONE_VERDICTS,
  ENTRIES_MOST,
  ENTRY_KINDS,
  ENTRY_MOST_CHARACTERS,
  ENTRY_MOST_PHOTOS,
} from '@shared/contract/handling'
import { handsIn } from '@shared/rules/handling/by-hand'
import * as z from 'zod'

import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { type AtWork, mustWork } from '../../handling/office-at-work'
import { publishEntry } from '../../handling/publish-entry'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { checkPhotosUsable } from '../../publish/usable-photos'
import { publicationId } from '../../store/publications'

const input = z.strictObject({
  consultationId: id,
  kind: z.enum(ENTRY_KINDS),
  text: words(ENTRY_MOST_CHARACTERS),
  photoIds: distinctIds(ENTRY_MOST_PHOTOS),
  taskId: id.optional(),
  beforeId: id.optional(),
  verdict: z.enum(DONE_VERDICTS).optional(),
}) satisfies z.ZodType<AddEntryInput>

type Context = ActionContext & { readonly target: FoundConsultation }

/**
 * What whoever works at it has to say: how far it is, a photo of a spot before and after, or what a butler saw
 * there. A butler's word is evidence and one of the three keys, so it is nobody else's (issue 6, point 2).
 */
export const addEntry = defineAction({
  name: 'work.addEntry',
  access: 'known',
  input,
  limit: 'words',
  // Consultation, person, who she is at work (14), the photo before, photos, publication, and the step's transaction.
  cost: 120,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(said, context) {
    const { store, requestId, caller } = context
    const person = await caller.person()
    const entryId = intentId('we', person._id, requestId)
    const known = await store.publications.find(publicationId('work', entryId))
    if (!known) await admit(said, entryId, context)
    const { kind, text, photoIds, taskId, beforeId, verdict } = said
    const entry = {
      kind,
      photoIds,
      taskId: taskId ?? null,
      beforeId: kind === 'after' ? (beforeId ?? null) : null,
      verdict: kind === 'evidence' ? (verdict ?? null) : null,
    }
    return { entryId, ...(await publishEntry(context, entryId, entry, [text])) }
  },
})

async function admit(said: AddEntryInput, entryId: string, context: Context): Promise<void> {
  const { kind, photoIds, taskId, consultationId } = said
  const { store, target } = context
  const at = await mustWork(context, ({ works, mayBring }) => (kind === 'evidence' ? mayBring : works))
  if (target.consultation.state !== 'handling') throw fail('STEP_CLOSED')
  const { work, person } = at
  if (work.entries >= ENTRIES_MOST) throw fail('WORK_FULL')
  if (taskId !== undefined && !work.tasks.some((task) => task.id === taskId)) throw fail('TASK_NOT_FOUND')
  if (kind === 'evidence' && said.verdict === undefined) throw fail('INPUT_INVALID')
  if ((kind === 'before' || kind === 'after') && photoIds.length !== 1) throw fail('WORK_PHOTO_MISSING')
  if (kind === 'after') await checkSpot(said, context)
  await checkPhotosUsable(store, photoIds, person._id, 'work', publicationId('work', entryId))
  checkTurn(said, at)

  async function checkSpot({ beforeId }: AddEntryInput, { store: { works } }: Context) {
    const before = beforeId === undefined ? undefined : await works.entry(beforeId)
    const shown = before?.kind === 'before' && before.state === 'public' && before.photos.length > 0
    if (!shown || before.consultationId !== consultationId) throw fail('SPOT_MISSING')
  }
}

/** Nobody turns two keys: who answered as the resident does not bring the butler's evidence. */
function checkTurn({ kind }: AddEntryInput, { work, person }: AtWork): void {
  if (kind !== 'evidence') return
  const answered = work.answers.some(({ by, round }) => by === person._id && round === work.round)
  if (answered || handsIn(work.byHand ?? [], work.round, person._id)) throw fail('NOT_YOUR_POST')
}
