import type { AppealState } from '@shared/contract/appeal'
import type { ReportFigures } from '@shared/contract/report'

import type { ConsultationDoc } from './consultations'
import type { Database, Document } from './database'
import type { CompoundDoc } from './places'
import type { SessionDoc } from './sessions'

/** The figures of one compound in one month. The `_id` is `{compound}_{month}`. */
export interface ReportMonthDoc extends Document {
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly month: string
  readonly figures: ReportFigures
  /** Matters that began then and are not over: while there are any, the month is counted again. */
  readonly open: number
  readonly countedAt: Date
}

/** How far the round through the compounds has come. */
interface TurnDoc extends Document {
  readonly at: Date
  readonly after: string
}

interface Span {
  readonly from: Date
  readonly to: Date
}

/** More than one compound has of anything in a month; the platform's own ceiling. */
const MOST = 1000
const TURN = 'count-reports'

export const reportMonthId = (compoundId: string, month: string) => `${compoundId}_${month}`

export function reportsIn(db: Database) {
  const { gt, gte, in: among, lt } = db.command
  const within = ({ from, to }: Span) => gte(from).and(lt(to))
  return {
    ofCompound: (compoundId: string, month: string) =>
      db.get<ReportMonthDoc>('report_months', reportMonthId(compoundId, month)),
    ofCommunity: (communityId: string, month: string) =>
      db.find<ReportMonthDoc>('report_months', { communityId, month }, { limit: MOST }),
    /** Months before `month` whose figures may still change, the longest uncounted first. */
    stillOpen: (compoundId: string, month: string, limit: number) =>
      db.find<ReportMonthDoc>(
        'report_months',
        { compoundId, open: gt(0), month: lt(month) },
        { limit, orderBy: [['countedAt', 'asc']] },
      ),
    put: (doc: ReportMonthDoc) => db.put('report_months', doc),

    turn: async () => db.get<TurnDoc>('clock_cursors', TURN),
    setTurn: (after: string, at: Date) => db.put<TurnDoc>('clock_cursors', { _id: TURN, at, after }),
    compoundsAfter: (after: string, limit: number) =>
      db.find<CompoundDoc>('compounds', { _id: gt(after) }, { limit, orderBy: [['_id', 'asc']] }),

    appeals: (compoundId: string, span: Span) =>
      db.find<{ readonly _id: string; readonly state: AppealState }>(
        'appeals',
        { compoundId, submittedAt: within(span) },
        { limit: MOST, fields: ['state'] },
      ),
    sessions: (compoundId: string, span: Span) =>
      db.find<Pick<SessionDoc, '_id' | 'settled' | 'attendance'>>(
        'sessions',
        { compoundId, startsAt: within(span) },
        { limit: MOST, fields: ['settled', 'attendance'] },
      ),
    matters: (compoundId: string, span: Span) =>
      db.find<ConsultationDoc>(
        'consultations',
        { compoundId, openedAt: within(span) },
        { limit: MOST, fields: ['state', 'steps', 'process', 'facts', 'publication'] },
      ),
    events: (compoundId: string, span: Span, actions: readonly string[]) =>
      db.find<{ readonly _id: string; readonly action: string }>(
        'audit_events',
        { compoundId, at: within(span), action: among([...actions]) },
        { limit: MOST, fields: ['action'] },
      ),
  }
}
