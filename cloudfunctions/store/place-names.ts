import type { CollectionName } from './collections'
import type { Database, Document } from './database'
import type { DeadlineDoc } from './deadlines'
import type { PersonDoc } from './persons'
import type { CompoundDoc } from './places'
import type { InvitationDoc } from './posts'

/**
 * Where a compound's name stands as `compoundName` besides its own document, and is still read: by which
 * place the index leads there. Minutes, records and reports keep the name under which they were written.
 */
const COPIES: readonly (readonly [collection: CollectionName, by: 'compound' | 'community' | 'id'])[] = [
  ['consultations', 'compound'],
  ['consultation_pages', 'compound'],
  ['sessions', 'compound'],
  ['appeals', 'compound'],
  ['contact_requests', 'compound'],
  ['residence_requests', 'compound'],
  ['member_registrations', 'compound'],
  ['service_activities', 'compound'],
  ['micro_wishes', 'community'],
  ['deputy_questions', 'community'],
  ['committees', 'id'],
]

/** How far a new name has been taken to the people who live there. */
export interface RenameDoc extends Document {
  readonly name: string
  readonly after: string
  /** It goes round twice: what was being written meanwhile is met the second time. */
  readonly again: boolean
}

const cursorOf = (compoundId: string) => `rename_${compoundId}`

export function placeNamesIn(db: Database) {
  const { gt, gte, neq, in: among } = db.command
  const byId = { orderBy: [['_id', 'asc']] } as const
  return {
    /** One update a collection; what bears the name already is not touched. */
    async follow({ _id, communityId, name }: CompoundDoc, now: Date): Promise<void> {
      const where = {
        compound: { compoundId: _id },
        community: { communityId, compoundId: _id },
        id: { _id },
      }
      for (const [collection, by] of COPIES) {
        await db.updateWhere(collection, { ...where[by], compoundName: neq(name) }, { compoundName: name })
      }
      const ahead = { startsAt: gte(now), compoundId: _id, compoundName: neq(name) }
      await db.updateWhere('reception_slots', ahead, { compoundName: name })
    },
    /** Lines on desks that name the compound or one of its doors. */
    lines: (compoundId: string, after: string, limit: number) =>
      db.find<DeadlineDoc>('deadlines', { compoundId, _id: gt(after) }, { limit, ...byId }),
    nameLine: ({ _id, mark }: DeadlineDoc, where: string) =>
      db.updateOneWhere('deadlines', { _id, mark }, { 'row.where': where }),
    namePost: (key: string, placeName: string) => db.update('posts', key, { placeName }),
    /** Invitations that may still be accepted, of whichever place lists them. */
    invitations: (listedAt: readonly string[], compoundId: string, now: Date) =>
      db.find<InvitationDoc>(
        'post_invitations',
        { listedAt: among([...listedAt]), state: 'open', expiresAt: gt(now), 'place.compoundId': compoundId },
        { limit: 1000 },
      ),
    nameInvitation: (id: string, placeName: string) => db.update('post_invitations', id, { placeName }),
    residents: (compoundId: string, after: string, limit: number) =>
      db.find<Pick<PersonDoc, '_id' | 'residences'>>(
        'persons',
        { 'residences.compoundId': compoundId, _id: gt(after) },
        { limit, fields: ['residences'], ...byId },
      ),
    cursor: (compoundId: string) => db.get<RenameDoc>('clock_cursors', cursorOf(compoundId)),
    setCursor: (compoundId: string, at: Omit<RenameDoc, '_id'>) =>
      db.put<RenameDoc>('clock_cursors', { _id: cursorOf(compoundId), ...at }),
    endCursor: (compoundId: string) => db.remove('clock_cursors', cursorOf(compoundId)),
  }
}
