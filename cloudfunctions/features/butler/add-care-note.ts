import {
  type AddCareNote,
  type AddCareNoteInput,
  CARE_CONSENTS,
  CARE_NEIGHBOUR_MOST,
  CARE_NOTE_MOST,
} from '@shared/contract/butler/care'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { type CareNoteDoc, MOST_CARE_NOTES } from '../../store/butler-notes'
import { openVault } from '../../vault/vault'
import { findStairwell } from './find-stairwell'

const input = z.strictObject({
  stairwellId: id,
  neighbour: words(CARE_NEIGHBOUR_MOST),
  text: words(CARE_NOTE_MOST),
  consent: z.enum(CARE_CONSENTS),
}) satisfies z.ZodType<AddCareNoteInput>

/**
 * Notes of whom a butler looks after (独居老人), with that neighbour's separate consent (domain §5; PIPL
 * art. 29). Sealed with a key of its own; butler and secretary read it, and each reading is recorded.
 */
export const addCareNote = defineAction({
  name: 'butler.addCareNote',
  access: { posts: ['redButler'] },
  input,
  // Stairwell, person, earlier one, how many there are, key (2), the note with its audit (6), once more where sent twice.
  cost: 18,
  target: ({ stairwellId }, context) => findStairwell(stairwellId, context),

  async run({ stairwellId, neighbour, text, consent }, context): Promise<AddCareNote> {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    requireConsent(person)
    const noteId = intentId('cn', person._id, requestId)
    if (await store.butlerNotes.care(noteId)) return { noteId }
    if ((await store.butlerNotes.careOf(stairwellId)).length >= MOST_CARE_NOTES) throw fail('CARE_NOTES_FULL')
    const vault = openVault(context)
    const note: CareNoteDoc = {
      _id: noteId,
      ...target.place,
      neighbour: await vault.seal(noteId, neighbour),
      text: await vault.seal(noteId, text),
      consent,
      byId: person._id,
      by: person.label ?? null,
      at: now,
    }
    await store.transaction(async (tx) => {
      if (await tx.get('care_notes', noteId)) return
      await tx.create('care_notes', note)
      await auditWithin(tx, 'butler.addCareNote', noteId, target.place, consent, context)
    })
    return { noteId }
  },
})
