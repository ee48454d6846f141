import type { PostKind, ResidencyKind, Rung } from '@shared/contract/ladder'

import type { StatedAge } from '@shared/rules/people/age'

import type { Database, Document } from './database'

export interface Residence {
  readonly compoundId: string
  readonly compoundName: string
  readonly communityId: string
  readonly kind: ResidencyKind | null
  readonly verified: boolean
  readonly since: Date
  /** Where she said she lives; which room is restricted and stands in the vault. */
  readonly home?: {
    readonly stairwellId: string
    readonly building: number
    readonly unitEntrance: number
    readonly householdId: string
    readonly namedAdult: boolean
  }
  /** Her newest request to be verified here, while it waits or was refused. */
  readonly request?: {
    readonly id: string
    readonly state: 'waiting' | 'refused'
    readonly reason: string | null
    /** Nobody looked in time: it lies one level up. */
    readonly overdue?: boolean
  }
}

export interface HeldPost {
  readonly post: PostKind
  /** The county, community, compound or stairwell in which the post is held. */
  readonly placeId: string
  readonly placeName: string
  readonly since: Date
  /** The post's own document; absent only where several never share the post: `{post}_{placeId}`. */
  readonly key?: string
  /** She stands in for the holder. */
  readonly deputy?: boolean
  readonly label?: string
}

export interface SignedInBrowser {
  readonly id: string
  readonly browser: string
  readonly startedAt: Date
  readonly expiresAt: Date
}

export interface Consent {
  readonly notice: string
  readonly version: string
  readonly at: Date
}

export interface Leaving {
  readonly askedAt: Date
  /** When the clock begins; from then on there is no way back. */
  readonly dueAt: Date
  /** What will stand in her place: by chance, so that nothing leads from it back to her. */
  readonly goneId: string
  readonly begun: boolean
}

/** Who calls, in one read. No name, phone or address: those are restricted and live elsewhere. */
export interface PersonDoc extends Document {
  readonly rung: Rung
  readonly residences: readonly Residence[]
  readonly posts: readonly HeldPost[]
  readonly sessions: readonly SignedInBrowser[]
  readonly consents: readonly Consent[]
  /** How somebody in office is called in public: surname and title. */
  readonly label?: string
  /** Absent until she described a home; nobody under 14 has an account. */
  readonly ageGroup?: StatedAge
  /** When she said so: groups grow older. */
  readonly ageStatedAt?: Date
  /** She took back the notice or the agreement: she may read, and agree again. */
  readonly consentWithdrawn?: boolean
  /** News of her compounds up to then she has seen; absent while she never looked. */
  readonly newsSeenAt?: Date
  /** She asked for her account to be erased: until then she reads, and may think better of it. */
  readonly leaving?: Leaving
  readonly rev: number
}

export function newPerson(id: string): PersonDoc {
  return { _id: id, rung: 'visitor', residences: [], posts: [], sessions: [], consents: [], rev: 0 }
}

export function personsIn(db: Database) {
  return {
    find: (id: string) => db.get<PersonDoc>('persons', id),
    remove: (id: string) => db.remove('persons', id),
    byIds: (ids: readonly string[]) =>
      ids.length === 0
        ? Promise.resolve([])
        : db.find<PersonDoc>('persons', { _id: db.command.in([...ids]) }, { limit: ids.length }),

    /**
     * Changes a person as one step, whoever else changes her at the same moment: the write only
     * lands on the revision that was read. `change` returns undefined where nothing is to do.
     */
    async change(
      id: string,
      change: (person: PersonDoc) => Partial<Omit<PersonDoc, '_id' | 'rev'>> | undefined,
    ): Promise<PersonDoc> {
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const found = await db.get<PersonDoc>('persons', id)
        const person = found ?? newPerson(id)
        const patch = change(person)
        if (patch === undefined) return person
        const next: PersonDoc = { ...person, ...patch, rev: person.rev + 1 }
        if (!found) {
          if (await db.create('persons', next)) return next
          continue
        }
        const won = await db.updateOneWhere(
          'persons',
          { _id: id, rev: person.rev },
          { ...patch, rev: next.rev },
        )
        if (won === 1) return next
      }
      throw new Error('a person was changed by others eight times in a row')
    },
  }
}
