import { STEPS } from '@shared/contract/consultation'

import { evidenceSubject, inTime } from '../../consultations/evidence-subject'
import { factsOf } from '../../consultations/process-of'
import { changeWithin } from '../../consultations/within-step'
import type { PublishParts } from '../../publish/subject'
import type { FactNoteDoc } from '../../store/fact-notes'
import type { PublicationDoc } from '../../store/publications'

const WAITING = ['pending', 'held'] as const satisfies readonly FactNoteDoc['state'][]

/** A note belongs to 问诉求; a correction of one may come in any later step. */
export const stepsFor = (corrects: string | null) => (corrects === null ? (['asking'] as const) : STEPS)

/** A fact note on its way to the public. It counts as evidence from the moment people can read it. */
export const factNoteSubject = evidenceSubject<FactNoteDoc>({
  of: (store) => store.factNotes,
  saysWhy: 'reason',
  show,
})

async function show({ store, now }: PublishParts, { draft, shown, authorId }: PublicationDoc) {
  const { _id, consultationId, corrects } = draft as FactNoteDoc
  const waiting: readonly string[] = WAITING
  const act = { id: `${_id}_factNote.show`, actorId: authorId, action: 'factNote.show', at: now }
  const work = changeWithin(store, consultationId, stepsFor(corrects), act, async (consultation, tx) => {
    const note = await tx.get<FactNoteDoc>('fact_notes', _id)
    if (!note || !waiting.includes(note.state)) return {}
    await tx.put<FactNoteDoc>('fact_notes', { ...note, state: 'public', why: null, photos: shown })
    return { facts: { factNotes: factsOf(consultation).factNotes + 1 } }
  })
  if (!(await inTime(work))) await store.factNotes.moveFrom(_id, WAITING, { state: 'late', why: null })
  // A photo was found unsuitable later and is left out; the words stay as they are.
  await store.factNotes.moveFrom(_id, ['public'], { photos: shown })
}
