import type { Judge } from '@shared/rules/statement/judges'
import { clearHeldWords, holdWords } from '../../desk/held-words'
import type { PublishParts, Subject } from '../../publish/subject'
import type { Document } from '../../store/database'
import type { PublicationDoc } from '../../store/publications'
import type { ClaimDoc, ClaimNote } from '../../store/wishes'

/** A note of the claimant, as it comes into being. */
export interface WishNoteDraft extends Document {
  readonly wishId: string
  readonly claimId: string
  readonly text: string
  readonly at: Date
  readonly judge: Judge
}

const draftOf = ({ draft }: PublicationDoc) => draft as WishNoteDraft

async function change(
  { store }: PublishParts,
  claimId: string,
  notesOf: (notes: readonly ClaimNote[]) => readonly ClaimNote[] | undefined,
): Promise<void> {
  await store.transaction(async (tx) => {
    const claim = await tx.get<ClaimDoc>('claims', claimId)
    const notes = claim && notesOf(claim.notes)
    if (claim && notes) await tx.put<ClaimDoc>('claims', { ...claim, notes })
  })
}

/** What the claimant says was done, with photos: others than herself see it once the checks have passed. */
export const wishNoteSubject: Subject = {
  async create(parts, publication) {
    const { _id, claimId, text, at } = draftOf(publication)
    await change(parts, claimId, (notes) =>
      notes.some(({ id }) => id === _id)
        ? undefined
        : [...notes, { id: _id, text, photos: [], at, state: 'pending', why: 'checking' }],
    )
  },

  async follow(parts, publication) {
    const { _id, claimId, wishId, judge } = draftOf(publication)
    const { state, why, shown } = publication
    if (state === 'held') {
      const wish = await parts.store.wishes.find(wishId)
      if (wish) await holdWords(parts, publication, judge, wish)
    } else await clearHeldWords(parts, publication)
    await change(parts, claimId, (notes) =>
      notes.map((note) => (note.id === _id ? { ...note, state, why, photos: shown } : note)),
    )
  },
}
