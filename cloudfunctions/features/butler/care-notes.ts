import type {
  CareNotes,
  CareNotesInput,
  RemoveCareNote,
  RemoveCareNoteInput,
} from '@shared/contract/butler/care'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { forgetWithin } from '../../vault/forget-within'
import { openVault } from '../../vault/vault'
import { findStairwell } from './find-stairwell'

const reading = z.strictObject({ stairwellId: id }) satisfies z.ZodType<CareNotesInput>

/** The care notes of one stairwell, for its butler and the branch secretary. Opening the list is recorded for each. */
export const careNotes = defineAction({
  name: 'butler.careNotes',
  access: { posts: ['redButler', 'branchSecretary'] },
  input: reading,
  limit: 'restricted',
  // Stairwell, person, the notes, their keys, and two events each.
  cost: 70,
  target: ({ stairwellId }, context) => findStairwell(stairwellId, context),

  async run({ stairwellId }, context): Promise<CareNotes> {
    const { store, caller, target } = context
    const person = await caller.person()
    if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    const vault = openVault(context)
    const found = await store.butlerNotes.careOf(stairwellId)
    await vault.know(found.map(({ _id }) => _id))
    const why = { reader: person._id, reason: 'care', place: target.place }
    const notes = await Promise.all(
      found.map(async ({ _id, neighbour, text, consent, by, at }) => ({
        id: _id,
        neighbour: (await vault.open(_id, neighbour, why, 'careNote.neighbour')) ?? '',
        text: (await vault.open(_id, text, why, 'careNote')) ?? '',
        consent,
        by,
        at: at.toISOString(),
      })),
    )
    return { notes }
  },
})

const removing = z.strictObject({ noteId: id }) satisfies z.ZodType<RemoveCareNoteInput>

/** She took her consent back, or it is over. The key goes with it: from then on nothing of it can be read in any copy. */
export const removeCareNote = defineAction({
  name: 'butler.removeCareNote',
  access: { posts: ['redButler', 'branchSecretary'] },
  input: removing,
  // Note, person; note, key and audit (7), once more where two remove it.
  cost: 18,
  target: ({ noteId }, context) => findNote(noteId, context),

  async run({ noteId }, context): Promise<RemoveCareNote> {
    const { store, target } = context
    await store.transaction(async (tx) => {
      if (!(await tx.get('care_notes', noteId))) return
      await forgetWithin(tx, noteId)
      await tx.remove('care_notes', noteId)
      await auditWithin(tx, 'butler.removeCareNote', noteId, target.place, null, context)
    })
    return {}
  },
})

async function findNote(noteId: string, { store }: ActionContext) {
  const note = await store.butlerNotes.care(noteId)
  if (!note) throw fail('CARE_NOTE_NOT_FOUND')
  const { countyId, communityId, compoundId, stairwellId } = note
  return { place: { countyId, communityId, compoundId, stairwellId } }
}
