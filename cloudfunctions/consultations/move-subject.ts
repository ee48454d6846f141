import { judgeOf } from '@shared/rules/statement/judges'
import { clearHeldWords, holdWords } from '../desk/held-words'
import type { ActionContext } from '../kernel/define-action'
import { inputHash } from '../publish/intent-id'
import { publish } from '../publish/publish'
import type { PublishParts, Subject } from '../publish/subject'
import type { ConsultationDoc, MoveDoc } from '../store/consultations'
import type { Document } from '../store/database'
import type { PersonDoc } from '../store/persons'
import { type PublicationDoc, publicationId } from '../store/publications'
import { processOf } from './process-of'
import type { Said } from './said'

/** Where the words of a move belong. */
interface MoveDraft extends Document {
  readonly consultationId: string
}

/** The reason that a move gave. The move stands at once; its words are shown once the checks have passed. */
export const moveSubject: Subject = {
  // The move itself made both, in one transaction.
  async create() {},

  async follow(parts: PublishParts, publication: PublicationDoc) {
    const { store } = parts
    const { subjectId, state, draft } = publication
    const { consultationId } = draft as MoveDraft
    if (state === 'held') await hold(parts, publication, consultationId)
    else await clearHeldWords(parts, publication)
    await store.transaction(async (tx) => {
      const found = await tx.get<ConsultationDoc>('consultations', consultationId)
      const process = found && processOf(found)
      const move = process?.moves.find(({ id }) => id === subjectId)
      if (!found || !process || !move || move.reasonState === state) return
      const moves = process.moves.map((one) => (one === move ? { ...one, reasonState: state } : one))
      await tx.put('consultations', { ...found, process: { ...process, moves, rev: process.rev + 1 } })
    })
  },
}

/** A reason in office is looked at one level above whoever gave it. */
async function hold(parts: PublishParts, publication: PublicationDoc, consultationId: string): Promise<void> {
  const { store } = parts
  const [author, consultation] = await Promise.all([
    store.persons.find(publication.authorId),
    store.consultations.find(consultationId),
  ])
  const judge = judgeOf(author?.posts ?? [], publication.place)
  if (consultation) await holdWords(parts, publication, judge, consultation)
}

/** How long whoever moves has before the clock takes over. */
const HEAD_START_MILLISECONDS = 30_000

const draftOf = ({ id }: MoveDoc, { _id }: ConsultationDoc): MoveDraft => ({ _id: id, consultationId: _id })

const placeOf = ({ countyId, communityId, compoundId }: ConsultationDoc) => ({
  countyId,
  communityId,
  compoundId,
})

/** The beginning of the words' way to the public, written together with the move. */
export function movePublication(
  consultation: ConsultationDoc,
  move: MoveDoc,
  said: Said,
  { _id: authorId }: PersonDoc,
  now: Date,
): PublicationDoc {
  return {
    _id: publicationId('consultationMove', move.id),
    kind: 'consultationMove',
    subjectId: move.id,
    authorId,
    place: placeOf(consultation),
    inputHash: inputHash([said.reason ?? ''], []),
    submittedAt: now,
    publicText: move.reason ?? '',
    photoIds: [],
    young: false,
    text: 'waiting',
    textTries: 0,
    state: 'pending',
    why: 'checking',
    shown: [],
    draft: draftOf(move, consultation),
    rev: 1,
    dueAt: new Date(now.getTime() + HEAD_START_MILLISECONDS),
  }
}

/** Has the words checked at once, where the platform answers; sent again it changes nothing. */
export async function publishMove(
  consultation: ConsultationDoc,
  move: MoveDoc,
  reason: string,
  { _id: authorId }: PersonDoc,
  context: ActionContext,
): Promise<void> {
  await publish(context, moveSubject, {
    kind: 'consultationMove',
    id: move.id,
    authorId,
    place: placeOf(consultation),
    texts: [reason],
    photoIds: [],
    young: false,
    draft: () => draftOf(move, consultation),
  })
}
