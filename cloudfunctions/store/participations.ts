import type { Stance, StanceCounts } from '@shared/contract/consultation'
import { BUCKETS } from '@shared/rules/consultation/bucket'

import type { Database, Document } from './database'

/** All stances of one person in one consultation. The `_id` makes a second one impossible. */
export interface ParticipationDoc extends Document {
  readonly consultationId: string
  readonly compoundId: string
  readonly personId: string
  readonly bucket: number
  readonly verified: boolean
  readonly stances: Readonly<Record<string, Stance>>
  readonly joinedAt: Date
  readonly changedAt: Date
}

/** An exact recount of one bucket. Setting it twice is the same as once. */
export interface TallyBucketDoc extends Document {
  readonly consultationId: string
  readonly bucket: number
  readonly verified: number
  readonly unverified: number
  readonly counts: Readonly<Record<string, StanceCounts>>
}

export const participationId = (consultationId: string, personId: string) => `${consultationId}_${personId}`

export function participationsIn(db: Database) {
  const { command } = db
  return {
    find: (consultationId: string, personId: string) =>
      db.get<ParticipationDoc>('participations', participationId(consultationId, personId)),

    ofPerson: (personId: string, before: Date, limit: number) =>
      db.find<Pick<ParticipationDoc, '_id' | 'consultationId' | 'compoundId' | 'changedAt'>>(
        'participations',
        { personId, changedAt: command.lt(before) },
        {
          limit,
          orderBy: [['changedAt', 'desc']],
          fields: ['consultationId', 'compoundId', 'changedAt'],
        },
      ),

    /**
     * Sets one stance: one write, two for the first in a consultation. Setting it again changes
     * nothing that is counted, so a resend is harmless.
     */
    async setStance(
      who: Pick<ParticipationDoc, 'consultationId' | 'compoundId' | 'personId' | 'bucket' | 'verified'>,
      statementId: string,
      stance: Stance,
      now: Date,
    ): Promise<void> {
      const id = participationId(who.consultationId, who.personId)
      const set = { [`stances.${statementId}`]: stance, verified: who.verified, changedAt: now }
      if ((await db.update('participations', id, set)) > 0) return
      const first: ParticipationDoc = {
        _id: id,
        ...who,
        stances: { [statementId]: stance },
        joinedAt: now,
        changedAt: now,
      }
      if (await db.create('participations', first)) return
      await db.update('participations', id, set)
    },

    /** Moves one person's head in these consultations; where it stands there already, nothing changes. */
    markVerified: (consultationIds: readonly string[], personId: string, now: Date) =>
      db.updateWhere(
        'participations',
        { _id: command.in(consultationIds.map((id) => participationId(id, personId))), verified: false },
        { verified: true, changedAt: now },
      ),

    changedSince: (since: Date, limit: number) =>
      db.find<Pick<ParticipationDoc, '_id' | 'consultationId' | 'bucket' | 'changedAt'>>(
        'participations',
        { changedAt: command.gt(since) },
        { limit, orderBy: [['changedAt', 'asc']], fields: ['consultationId', 'bucket', 'changedAt'] },
      ),

    /** One bucket whole, by pages of 1,000 in order of `_id`. */
    async bucket(consultationId: string, bucket: number): Promise<ParticipationDoc[]> {
      const all: ParticipationDoc[] = []
      let after = ''
      for (;;) {
        const part = await db.find<ParticipationDoc>(
          'participations',
          { consultationId, bucket, _id: command.gt(after) },
          { limit: 1000, orderBy: [['_id', 'asc']], fields: ['verified', 'stances'] },
        )
        all.push(...part)
        const last = part.at(-1)
        if (part.length < 1000 || !last) return all
        after = last._id
      }
    },

    putTally: (tally: TallyBucketDoc) => db.put('tally_buckets', tally),
    tallies: (consultationId: string) =>
      db.find<TallyBucketDoc>('tally_buckets', { consultationId }, { limit: BUCKETS }),
  }
}
