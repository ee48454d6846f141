import type { Judge } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../desk/held-words'
import type { PublishParts, Subject } from '../publish/subject'
import type { Document } from '../store/database'
import { clearDeadline } from '../store/deadlines'
import type { MinutesDoc, MinutesNoteDoc } from '../store/minutes'
import type { PublicationDoc } from '../store/publications'

/** A note on its way to the minutes that it belongs to. */
export interface MinutesNoteDraft extends Document {
  readonly minutesId: string
  readonly consultationId: string
  readonly judge: Judge
  readonly note: MinutesNoteDoc
}

/** It is nowhere until its words have passed; then it stands with the minutes, which themselves never change. */
export const minutesNoteSubject: Subject = {
  async create() {},
  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (publication.state === 'public') await add(parts, publication)
  },
}

async function hold(parts: PublishParts, publication: PublicationDoc): Promise<void> {
  const { judge, consultationId } = publication.draft as MinutesNoteDraft
  const consultation = await parts.store.consultations.find(consultationId)
  if (consultation) await holdWords(parts, publication, judge, consultation)
}

async function add({ store }: PublishParts, { draft }: PublicationDoc): Promise<void> {
  const { minutesId, note } = draft as MinutesNoteDraft
  await store.transaction(async (tx) => {
    const minutes = await tx.get<MinutesDoc>('minutes', minutesId)
    if (!minutes || minutes.notes.some(({ id }) => id === note.id)) return
    const answers = minutes.notes.some((one) => one.note === 'dissentAnswer')
    // One answer to the minority: what is said later is a correction.
    if (note.note === 'dissentAnswer' && answers) return
    await tx.put('minutes', { ...minutes, notes: [...minutes.notes, note] })
    if (note.note === 'dissentAnswer') await clearDeadline(tx, 'dissentAnswer', minutesId)
  })
}
