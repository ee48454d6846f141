import type { ReportFacts, ReportState } from '@shared/contract/service/report'
import type { SheetFacts, SheetLevel, SheetState } from '@shared/contract/service/sheet'

import type { Database, Document } from './database'
import { letteredDigest } from './lettered-digest'

/** A yearly report (双报告) of a member or of a unit. Its facts stand still from the moment it is handed in. */
export interface ReportDoc extends Document {
  readonly kind: 'member' | 'unit'
  /** The registration's or the unit's id. */
  readonly subjectId: string
  /** Whose key seals the note: the member's, or the unit's own. */
  readonly ownerId: string
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly name: string | null
  readonly year: number
  readonly state: ReportState
  readonly facts: ReportFacts
  readonly note: string
  readonly submittedAt: Date
  readonly reviewedBy: string | null
  readonly reason: string | null
  /** The key of the post that reviews it; null once that is done. */
  readonly desk: string | null
  readonly order: string
  readonly lastAct: string
}

/** 考察评价表 of one member and year. Objection and the issued text are sealed with her own key. */
export interface SheetDoc extends Document {
  readonly registrationId: string
  readonly personId: string
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly year: number
  readonly state: SheetState
  readonly facts: SheetFacts
  readonly level: SheetLevel
  readonly reason: string
  readonly objection: string | null
  readonly answer: string | null
  readonly writtenById: string
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly objectUntil: Date
  readonly issuedBy: string | null
  readonly issuedAt: Date | null
  readonly sha256: string | null
  readonly sealed: string | null
  readonly desk: string | null
  readonly order: string
  readonly lastAct: string
}

export const reportId = (kind: ReportDoc['kind'], subjectId: string, year: number): string =>
  `rp${letteredDigest(kind, subjectId, year)}`
export const sheetId = (registrationId: string, year: number): string =>
  `sh${letteredDigest(registrationId, year)}`

export function servicePapersIn(db: Database) {
  const { command } = db
  return {
    report: (id: string) => db.get<ReportDoc>('service_reports', id),
    reportsOnDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<ReportDoc>(
        'service_reports',
        { desk: command.in([...desks]), order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    sheet: (id: string) => db.get<SheetDoc>('assessment_sheets', id),
    sheetsOnDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<SheetDoc>(
        'assessment_sheets',
        { desk: command.in([...desks]), order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    sheetsOf: (personId: string, limit: number) =>
      db.find<SheetDoc>('assessment_sheets', { personId }, { limit, orderBy: [['year', 'desc']] }),
  }
}
