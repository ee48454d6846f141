import { type ConsultationFactsInput, FACT_NOTES_MOST, type FactNoteView } from '@shared/contract/facts'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import type { FactNoteDoc } from '../../store/fact-notes'
import { photoLinks } from '../../views/photo-links'
import { partiesView } from './parties-view'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ConsultationFactsInput>

/** What was found on the spot, and whom the matter touches. */
export const showFacts = defineAction({
  name: 'consultation.facts',
  access: 'visitor',
  input,
  // Consultation, notes, parties, links of photos, and the session's person over HTTP.
  cost: 5,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, context) {
    const { store } = context
    const [notes, parties] = await Promise.all([
      store.factNotes.ofConsultation(consultationId, FACT_NOTES_MOST),
      store.parties.find(consultationId),
    ])
    return { notes: await noteViews(notes, context), parties: parties ? partiesView(parties) : null }
  },
})

export async function noteViews(
  notes: readonly FactNoteDoc[],
  { ports, now }: Pick<ActionContext, 'ports' | 'now'>,
): Promise<FactNoteView[]> {
  const shown = notes.filter(({ state }) => state === 'public')
  const files = shown.flatMap(({ photos }) => photos)
  const links = await photoLinks(files, ports, now)
  const linkOf = new Map(files.map((file, at) => [file, links[at] ?? '']))
  return shown.map(({ _id, text, photos, author, createdAt, corrects }) => ({
    id: _id,
    text,
    photos: photos.map((file) => linkOf.get(file) ?? '').filter(Boolean),
    author,
    createdAt: createdAt.toISOString(),
    corrects,
  }))
}
