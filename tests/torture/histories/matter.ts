import { join } from 'node:path'

import { EJSON } from 'bson'
import Database from 'libsql'

import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { DirectLineDoc } from '../../../cloudfunctions/store/direct-lines'
import type { FactNoteDoc } from '../../../cloudfunctions/store/fact-notes'
import type { MinutesDoc } from '../../../cloudfunctions/store/minutes'
import type { StoredPageDoc } from '../../../cloudfunctions/store/page-text'
import type { ParticipationDoc } from '../../../cloudfunctions/store/participations'
import type { PartiesDoc } from '../../../cloudfunctions/store/parties'
import type { PollAnswerDoc, PollDoc, PollHouseholdDoc } from '../../../cloudfunctions/store/polls'
import type { ProposalDoc } from '../../../cloudfunctions/store/proposals'
import type { PublicationDoc } from '../../../cloudfunctions/store/publications'
import type { PresenceDoc, SessionDoc } from '../../../cloudfunctions/store/sessions'
import type { StatementAnswerDoc } from '../../../cloudfunctions/store/statement-answers'
import type { StatementDoc } from '../../../cloudfunctions/store/statements'
import type { WorkDoc, WorkEntryDoc, WorkRatingDoc } from '../../../cloudfunctions/store/works'
import type { TestApi } from '../../support/api'
import { writesIn } from '../store-image'

/** The documents of a matter, by collection. */
export interface Documents {
  readonly consultations: ConsultationDoc
  readonly fact_notes: FactNoteDoc
  readonly parties: PartiesDoc
  readonly party_entries: { readonly _id: string }
  readonly proposals: ProposalDoc
  readonly statements: StatementDoc
  readonly statement_answers: StatementAnswerDoc
  readonly sessions: SessionDoc
  readonly presences: PresenceDoc
  readonly participations: ParticipationDoc
  readonly polls: PollDoc
  readonly poll_answers: PollAnswerDoc
  readonly poll_households: PollHouseholdDoc
  readonly minutes: MinutesDoc
  readonly works: WorkDoc
  readonly work_entries: WorkEntryDoc
  readonly work_ratings: WorkRatingDoc
  readonly direct_lines: DirectLineDoc
  readonly consultation_pages: StoredPageDoc
  readonly deadlines: DeadlineDoc
  readonly audit_events: { readonly _id: string }
  readonly publications: PublicationDoc
}
export type Kind = keyof Documents

/** How a document says to which matter it belongs, or to what of a matter's. */
const BELONGS: Readonly<Record<Kind, string>> = {
  consultations: '$._id',
  fact_notes: '$.consultationId',
  parties: '$._id',
  party_entries: '$.consultationId',
  proposals: '$.consultationId',
  statements: '$.consultationId',
  statement_answers: '$.consultationId',
  sessions: '$.consultationId',
  presences: '$.consultationId',
  participations: '$.consultationId',
  polls: '$.consultationId',
  poll_answers: '$.consultationId',
  poll_households: '$.pollId',
  minutes: '$.consultationId',
  works: '$._id',
  work_entries: '$.consultationId',
  work_ratings: '$.consultationId',
  direct_lines: '$.consultationId',
  consultation_pages: '$._id',
  deadlines: '$.subject',
  audit_events: '$.subjectId',
  publications: '$.draft.consultationId',
}
/** Photos of a session name the session only. */
const OR_ELSE: Partial<Record<Kind, string>> = { publications: '$.draft.sessionId' }

/** Everything that is stored of one matter: `collection/id` → text. Two that are equal are the same. */
export class Matter {
  constructor(
    readonly texts: ReadonlyMap<string, string>,
    /** What each text says: most of a matter is the same after an act as before. */
    private readonly known: Map<string, unknown>,
  ) {}

  all<K extends Kind>(kind: K): Documents[K][] {
    return [...this.texts.keys()]
      .filter((key) => key.startsWith(`${kind}/`))
      .map((key) => this.at(key) as Documents[K])
  }

  /** Dates are dates again; each text is read once. */
  at(key: string): unknown {
    const text = this.texts.get(key)
    if (text === undefined) return null
    const found = this.known.get(text)
    if (found !== undefined) return found
    const read = EJSON.parse(text) as unknown
    this.known.set(text, read)
    return read
  }

  get consultation(): ConsultationDoc {
    const found = this.all('consultations')[0]
    if (!found) throw new Error('the matter is gone')
    return found
  }

  /** The newest first. */
  get sessions(): SessionDoc[] {
    return this.all('sessions').sort((a, b) => (a.order < b.order ? -1 : 1))
  }

  same({ texts }: Matter): boolean {
    return this.texts.size === texts.size && [...this.texts].every(([key, text]) => texts.get(key) === text)
  }
}

const CARRIES: readonly Kind[] = ['sessions', 'minutes', 'direct_lines']
const TEXTS_KNOWN = 20_000

interface Row {
  readonly id: string
  /** To what it belongs, as its document says. */
  readonly of: string | null
  readonly doc: string
}

/** Reads matters out of the store's file, beside every door: it costs no request. */
export function openMatterReader({ control, dataDir }: Pick<TestApi, 'control' | 'dataDir'>) {
  const database = new Database(join(dataDir, 'cloudbase.db'), { readonly: true })
  const tables = (Object.keys(BELONGS) as Kind[]).map((kind) => {
    const table = database.prepare('SELECT id FROM collections WHERE name = ?').get(kind) as { id: number }
    return {
      kind,
      statement: database.prepare(
        `SELECT json_extract(doc, '$._id') AS id, coalesce(json_extract(doc, '${BELONGS[kind]}'), json_extract(doc, '${OR_ELSE[kind] ?? BELONGS[kind]}')) AS of, doc FROM c${table.id}`,
      ),
    }
  })

  let known = new Map<string, unknown>()
  let lastIds: readonly string[] = []
  let lastWrites: ReadonlyMap<string, number> = new Map()
  const rows = new Map<Kind, readonly Row[]>()

  /** Only what was written to since the last look is read anew. */
  async function freshen(ids: readonly string[]): Promise<void> {
    await control.quiesce()
    const writes = writesIn(await control.stats())
    for (const { kind, statement } of tables) {
      if (ids === lastIds && writes.get(kind) === lastWrites.get(kind)) continue
      rows.set(kind, statement.all() as Row[])
    }
    lastIds = ids
    lastWrites = writes
  }

  return {
    /** All of them, by their ids; a list that was not asked for before is read whole. */
    async read(ids: readonly string[]): Promise<ReadonlyMap<string, Matter>> {
      await freshen(ids)
      if (known.size > TEXTS_KNOWN) known = new Map()
      const found = new Map(ids.map((id) => [id, new Map<string, string>()]))
      const owners = new Map<string, string>(
        ids.flatMap((id) => [[id, id] as const, [`pl_${id}`, id] as const]),
      )
      for (const { kind } of tables) {
        for (const { id, of, doc } of rows.get(kind) ?? []) {
          const owner = of === null ? undefined : owners.get(of)
          if (owner === undefined) continue
          found.get(owner)?.set(`${kind}/${id}`, doc)
          // What hangs on one of these is the matter's as well: its time limits, its audit.
          if (CARRIES.includes(kind)) owners.set(id, owner)
        }
      }
      return new Map([...found].map(([id, texts]) => [id, new Matter(texts, known)]))
    },
    close: () => void database.close(),
  }
}
