import type { DirectTo } from '@shared/contract/direct-line'

import type { Database, Document } from './database'

/** 书记直通车: a secretary asks a specialist or the county, and has an answer until a date. For staff only, masked. */
export interface DirectLineDoc extends Document {
  readonly consultationId: string
  readonly to: DirectTo
  readonly text: string
  readonly askedById: string
  readonly by: string
  readonly at: Date
  readonly dueAt: Date
  /** The specialist did not answer in time: since then it lies with the county. */
  readonly overdue: boolean
  readonly answer: { readonly text: string; readonly by: string; readonly at: Date } | null
}

export function directLinesIn(db: Database) {
  return {
    find: (id: string) => db.get<DirectLineDoc>('direct_lines', id),
    ofConsultation: (consultationId: string, limit: number) =>
      db.find<DirectLineDoc>('direct_lines', { consultationId }, { limit, orderBy: [['at', 'desc']] }),
  }
}
