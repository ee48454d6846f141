import {
  type AddFactNoteInput,
  FACT_NOTE_MOST_CHARACTERS,
  FACT_NOTE_MOST_PHOTOS,
  FACT_NOTES_MOST,
} from '@shared/contract/facts'
import { judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { type FoundConsultation, findConsultation } from '../../consultations/find-consultation'
import { officeHere } from '../../consultations/office-here'
import { requireConsent } from '../../kernel/consented'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import type { FactNoteDoc } from '../../store/fact-notes'
import { publicationId } from '../../store/publications'
import { factNoteSubject, stepsFor } from './fact-note-subject'

const input = z.strictObject({
  consultationId: id,
  text: words(FACT_NOTE_MOST_CHARACTERS),
  photoIds: distinctIds(FACT_NOTE_MOST_PHOTOS),
  corrects: id.optional(),
}) satisfies z.ZodType<AddFactNoteInput>

/**
 * The butler of a stairwell that is concerned says what she found on the spot; where there is none,
 * whoever answers for the vacant post. What was said is put right by another note, never rewritten.
 */
export const addFactNote = defineAction({
  name: 'consultation.addFactNote',
  // A butler's post lies below the compound: which stairwells are concerned decides, and is not in the table of doors.
  access: 'known',
  input,
  limit: 'words',
  // Consultation, person, parties, compound, stairwells or posts, notes, photos, publication, and the step's transaction.
  cost: 96,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(noted, context) {
    const { store, requestId, caller, now, target } = context
    const person = await caller.person()
    const noteId = intentId('fn', person._id, requestId)
    const known = await store.publications.find(publicationId('factNote', noteId))
    if (!known) await admit(noted, noteId, context)
    const draft: Omit<FactNoteDoc, 'text'> = {
      _id: noteId,
      consultationId: noted.consultationId,
      authorId: person._id,
      author: person.label ?? '',
      photoIds: noted.photoIds,
      photos: [],
      corrects: noted.corrects ?? null,
      state: 'pending',
      why: 'checking',
      reason: null,
      createdAt: now,
      judge: judgeOf(person.posts, target.place),
    }
    const { publication, publicTexts } = await publish(context, factNoteSubject, {
      kind: 'factNote',
      id: noteId,
      authorId: person._id,
      place: target.place,
      texts: [noted.text],
      photoIds: noted.photoIds,
      young: false,
      draft: ([text = '']): FactNoteDoc => ({ ...draft, text }),
    })
    return { noteId, state: publication.state, why: publication.why, publicText: publicTexts[0] ?? '' }
  },
})

async function admit(
  { consultationId, photoIds, corrects }: AddFactNoteInput,
  noteId: string,
  { store, caller, target }: ActionContext & { readonly target: FoundConsultation },
): Promise<void> {
  const person = await caller.person()
  const [parties, compound, notes] = await Promise.all([
    store.parties.find(consultationId),
    store.places.compound(target.consultation.compoundId),
    store.factNotes.ofConsultation(consultationId, FACT_NOTES_MOST),
  ])
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const office = await officeHere(person, target, parties, compound, store)
  if (!office.mayNote) throw fail('NOT_YOUR_POST')
  requireConsent(person)
  const steps: readonly string[] = stepsFor(corrects ?? null)
  if (!steps.includes(target.consultation.state)) throw fail('STEP_CLOSED')
  if (notes.length >= FACT_NOTES_MOST) throw fail('FACT_NOTES_FULL')
  const wrong = notes.find(({ _id }) => _id === corrects)
  if (corrects !== undefined && wrong?.state !== 'public') throw fail('FACT_NOTE_NOT_FOUND')
  await checkPhotosUsable(store, photoIds, person._id, 'factNote', publicationId('factNote', noteId))
}
