import type { MinutesNote, MinutesPoll, MinutesSession, MinutesSigner } from '@shared/contract/minutes'
import type { Outcome, SessionMode } from '@shared/contract/process'
import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { StatutoryItem } from '@shared/contract/statutory'
import type { Judge } from '@shared/rules/statement/judges'

import type { Database, Document } from './database'

/** What was written about a consultation; a new text is a new document, so that what is signed stays. */
export interface MinutesDoc extends Document {
  readonly consultationId: string
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly officeName: string
  readonly title: string
  readonly writerId: string
  readonly writtenAt: Date
  /** `late`: it had passed when the matter rested or had gone on, and does not count. */
  readonly state: PublishState | 'late'
  readonly why: PublishReason | null
  /** Words of the person who did not let it out. */
  readonly reason: string | null
  readonly judge: Judge
  readonly outcome: Outcome
  readonly adopted: readonly { readonly id: string; readonly number: number; readonly title: string }[]
  readonly conclusion: string
  readonly viewsFor: readonly string[]
  readonly viewsAgainst: readonly string[]
  readonly minority: string | null
  readonly statutoryItem: StatutoryItem | null
  /** As the evidence said when it was written; that evidence does not change any more. */
  readonly sessions: readonly MinutesSession[]
  readonly mode: SessionMode
  readonly poll: MinutesPoll | null
  /** Digest of all that is signed. */
  readonly seal: string
  readonly signatures: readonly MinutesSignature[]
  readonly sealedAt: Date | null
  /** Until when the minority is answered. */
  readonly dissentDueAt: Date | null
  readonly dissentOverdue: boolean
  readonly notes: readonly MinutesNoteDoc[]
}

export interface MinutesSignature {
  readonly as: MinutesSigner
  readonly personId: string
  readonly name: string
  readonly at: Date
}

/** The host's answer to the minority, or a correction; added once its words have passed. */
export interface MinutesNoteDoc {
  readonly id: string
  readonly note: MinutesNote
  readonly text: string
  readonly by: string
  readonly at: Date
}

export function minutesIn(db: Database) {
  const { command } = db
  return {
    find: (id: string) => db.get<MinutesDoc>('minutes', id),
    create: (minutes: MinutesDoc) => db.create('minutes', minutes),
    moveFrom: (id: string, from: readonly PublishState[], patch: Partial<Omit<MinutesDoc, '_id'>>) =>
      db.updateOneWhere('minutes', { _id: id, state: command.in([...from]) }, patch),
    /** The minority was not answered in time. */
    overdue: (id: string) => db.update('minutes', id, { dissentOverdue: true }),
    latest: async (consultationId: string): Promise<MinutesDoc | undefined> =>
      (
        await db.find<MinutesDoc>(
          'minutes',
          { consultationId },
          { limit: 1, orderBy: [['writtenAt', 'desc']] },
        )
      )[0],
  }
}
