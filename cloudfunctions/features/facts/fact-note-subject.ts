import { STEPS } from '@shared/contract/consultation'

import { factsOf } from '../../consultations/process-of'
import { changeWithin } from '../../consultations/within-step'
import { clearHeldWords, holdWords } from '../../desk/held-words'
import { Refusal } from '../../kernel/fail'
import type { PublishParts, Subject } from '../../publish/subject'
import type { FactNoteDoc } from '../../store/fact-notes'
import type { PublicationDoc } from '../../store/publications'

const draftOf = ({ draft }: PublicationDoc) => draft as FactNoteDoc
const WAITING = ['pending', 'held'] as const satisfies readonly FactNoteDoc['state'][]

/** A note belongs to 问诉求; a correction of one may come in any later step. */
export const stepsFor = (corrects: string | null) => (corrects === null ? (['asking'] as const) : STEPS)

/** A fact note on its way to the public. It counts as evidence from the moment people can read it. */
export const factNoteSubject: Subject = {
  async create({ store }, publication) {
    await store.factNotes.create(draftOf(publication))
  },

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (publication.state === 'refused') return refuse(parts, publication)
    if (publication.state === 'public') return show(parts, publication)
  },
}

async function hold(parts: PublishParts, publication: PublicationDoc) {
  const { judge, consultationId } = draftOf(publication)
  const { subjectId, why } = publication
  const moved = await parts.store.factNotes.moveFrom(subjectId, ['pending'], { state: 'held', why })
  const consultation = moved === 1 ? await parts.store.consultations.find(consultationId) : undefined
  if (consultation) await holdWords(parts, publication, judge, consultation)
}

async function refuse({ store }: PublishParts, { subjectId, why, judgement }: PublicationDoc) {
  const gone = { state: 'refused', why, reason: judgement?.reason ?? null } as const
  await store.factNotes.moveFrom(subjectId, WAITING, gone)
}

async function show({ store, now }: PublishParts, { draft, shown, authorId }: PublicationDoc) {
  const { _id, consultationId, corrects } = draft as FactNoteDoc
  const waiting: readonly string[] = WAITING
  const act = { id: `${_id}_factNote.show`, actorId: authorId, action: 'factNote.show', at: now }
  try {
    await changeWithin(store, consultationId, stepsFor(corrects), act, async (consultation, tx) => {
      const note = await tx.get<FactNoteDoc>('fact_notes', _id)
      if (!note || !waiting.includes(note.state)) return {}
      await tx.put<FactNoteDoc>('fact_notes', { ...note, state: 'public', why: null, photos: shown })
      return { facts: { factNotes: factsOf(consultation).factNotes + 1 } }
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'STEP_CLOSED') throw error
    await store.factNotes.moveFrom(_id, WAITING, { state: 'late', why: null })
  }
  // A photo was found unsuitable later and is left out; the words stay as they are.
  await store.factNotes.moveFrom(_id, ['public'], { photos: shown })
}
