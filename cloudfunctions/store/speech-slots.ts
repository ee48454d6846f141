import type { Database, Document } from './database'

/** One of the few times a person may speak in a consultation on one day. Its id makes a further one impossible. */
export interface SpeechSlotDoc extends Document {
  readonly statementId: string
  readonly takenAt: Date
}

const slotId = (speaker: string, day: string, n: number) => `${speaker}_${day}_${n}`

export function speechSlotsIn(db: Database) {
  const idsOf = (speaker: string, day: string, most: number) =>
    Array.from({ length: most }, (_, at) => slotId(speaker, day, at + 1))

  return {
    /**
     * Takes the first free slot for a statement, or the one it already has; false where all are
     * taken. Slots are never given back, so two runs for one statement end at the same slot.
     */
    async take(
      speaker: string,
      day: string,
      most: number,
      statementId: string,
      takenAt: Date,
    ): Promise<boolean> {
      for (const _id of idsOf(speaker, day, most)) {
        if (await db.create<SpeechSlotDoc>('speech_slots', { _id, statementId, takenAt })) return true
        const taken = await db.get<SpeechSlotDoc>('speech_slots', _id)
        if (taken?.statementId === statementId) return true
      }
      return false
    },

    used: (speaker: string, day: string, most: number) =>
      db.count('speech_slots', { _id: db.command.in(idsOf(speaker, day, most)) }),
  }
}
