import { join } from 'node:path'

import { EJSON } from 'bson'
import Database from 'libsql'

import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import type { TestApi } from '../../support/api'

/** Everything that is stored of one matter: `collection/id` → text. */
export type Matter = ReadonlyMap<string, string>

const OF_A_MATTER = [
  'fact_notes',
  'party_entries',
  'proposals',
  'statements',
  'statement_answers',
  'sessions',
  'presences',
  'participations',
] as const

/** Reads one matter out of the store's file, beside every door. */
export function openMatterReader({ control, dataDir }: Pick<TestApi, 'control' | 'dataDir'>) {
  const database = new Database(join(dataDir, 'cloudbase.db'), { readonly: true })
  const table = (name: string) =>
    (database.prepare('SELECT id FROM collections WHERE name = ?').get(name) as { id: number }).id
  const many = OF_A_MATTER.map((name) => ({
    name,
    rows: database.prepare(
      `SELECT json_extract(doc, '$._id') AS id, doc FROM c${table(name)} WHERE json_extract(doc, '$.consultationId') = ?`,
    ),
  }))
  const one = (['consultations', 'parties', 'consultation_pages', 'deadlines'] as const).map((name) => ({
    name,
    row: database.prepare(
      `SELECT json_extract(doc, '$._id') AS id, doc FROM c${table(name)} WHERE json_extract(doc, '$._id') = ?`,
    ),
  }))

  return {
    async read(id: string): Promise<Matter> {
      await control.quiesce()
      const matter = new Map<string, string>()
      for (const { name, row } of one) {
        const found = row.get(name === 'deadlines' ? `consultationStep_${id}` : id) as
          | { doc: string }
          | undefined
        if (found) matter.set(name, found.doc)
      }
      for (const { name, rows } of many) {
        for (const found of rows.all(id) as { id: string; doc: string }[])
          matter.set(`${name}/${found.id}`, found.doc)
      }
      return matter
    },
    close: () => void database.close(),
  }
}

export const docOf = <T>(text: string | undefined): T | undefined =>
  text === undefined ? undefined : (EJSON.parse(text) as T)

export function consultationOf(matter: Matter): ConsultationDoc {
  const found = docOf<ConsultationDoc>(matter.get('consultations'))
  if (!found) throw new Error('the matter is gone')
  return found
}

export const docsOf = <T>(matter: Matter, collection: (typeof OF_A_MATTER)[number]): T[] =>
  [...matter].filter(([key]) => key.startsWith(`${collection}/`)).map(([, text]) => docOf<T>(text) as T)
