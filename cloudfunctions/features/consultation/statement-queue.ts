import { type QueuedStatement, REPORT_REASONS, type StatementQueueInput } from '@shared/contract/statement'
import { NEIGHBOUR } from '@shared/copy/authors'
import { deskOf, isJudgesDesk, reachesLevel } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor, id } from '../../kernel/input'
import { deskPageOf } from '../../kernel/page-of'
import type { ConsultationDoc } from '../../store/consultations'
import type { StatementDoc } from '../../store/statements'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({
  compoundId: id.optional(),
  cursor,
}) satisfies z.ZodType<StatementQueueInput>

/** With six photos each still few enough for one request for links. */
const ITEMS = 8

/**
 * What waits for the caller's post, the longest first: held, folded, contested words, and held
 * openings. Nobody finds her own words there. It is one desk, so it is read by its key.
 */
export const statementQueue = defineAction({
  name: 'statement.queue',
  access: 'known',
  input,
  // Person, vacant posts above (3) or the compound, two lists, their consultations, their photos, links.
  cost: 10,

  async run({ compoundId, cursor: after = '' }, context) {
    const { store, caller, ports, now } = context
    const person = await caller.person()
    const desks =
      compoundId === undefined ? (await atDesk(context)).desks : [await deskIn(compoundId, context)]
    const judged = desks.filter(isJudgesDesk)
    if (judged.length === 0) throw fail('NOT_YOUR_POST')

    const { rows, next } = await deskPageOf(ITEMS, async (limit) => {
      const both = await Promise.all([
        store.statements.onDesks(judged, after, limit),
        store.consultations.onDesks(judged, after, limit),
      ])
      return both
        .flat()
        .sort((a, b) => ((a.deskOrder ?? '') < (b.deskOrder ?? '') ? -1 : 1))
        .slice(0, limit)
    })
    const shown = rows.filter(({ authorId }) => authorId !== person._id)
    const consultations = await store.consultations.byIds(
      shown.flatMap((row) => ('consultationId' in row ? [row.consultationId] : [])),
    )
    const compoundNameOf = new Map(consultations.map((one) => [one._id, one.compoundName]))
    const files = await filesOf(shown, context)
    const links = await photoLinks([...files.values()].flat(), ports, now)
    const linkOf = new Map([...files.values()].flat().map((file, at) => [file, links[at] ?? '']))
    const items = shown.map((row) => {
      const photos = (files.get(row._id) ?? []).map((file) => linkOf.get(file) ?? '').filter(Boolean)
      return 'consultationId' in row
        ? queuedStatement(row, compoundNameOf.get(row.consultationId) ?? '', photos)
        : queuedOpening(row, photos)
    })
    return { items, next }
  },
})

/** The branch secretary's desk of one compound, for her and for those above: a vacant post is seen to as well. */
async function deskIn(compoundId: string, { store, caller }: ActionContext): Promise<string> {
  const compound = await store.places.compound(compoundId)
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const place = { countyId: compound.countyId, communityId: compound.communityId, compoundId }
  const { posts } = await caller.person()
  if (!reachesLevel(posts, 'branchSecretary', place)) throw fail('NOT_YOUR_POST')
  return deskOf('branchSecretary', place)
}

/** The clean copies, passed or not: a person is to look at what the machine was unsure of. */
async function filesOf(
  rows: readonly (StatementDoc | ConsultationDoc)[],
  { store }: ActionContext,
): Promise<Map<string, string[]>> {
  const photos = await store.photos.byIds(rows.flatMap(({ photoIds = [] }) => photoIds))
  const fileOf = new Map(photos.map(({ _id, fileId, verdict }) => [_id, verdict === 'risky' ? null : fileId]))
  return new Map(
    rows.map(({ _id, photoIds = [] }) => [_id, photoIds.flatMap((one) => fileOf.get(one) ?? [])]),
  )
}

type WaitingState = QueuedStatement['state']
const waitingSince = (deskOrder: string | null | undefined) => (deskOrder ?? '').split('_')[0] ?? ''

function queuedStatement(row: StatementDoc, compoundName: string, photos: string[]): QueuedStatement {
  const reports = REPORT_REASONS.map((reason) => ({
    reason,
    times: row.reports?.filter((report) => report.reason === reason).length ?? 0,
  }))
  return {
    kind: 'statement',
    id: row._id,
    consultationId: row.consultationId,
    compoundName,
    title: null,
    text: row.text,
    author: row.author,
    state: row.state as WaitingState,
    why: row.why ?? null,
    reports: reports.filter(({ times }) => times > 0),
    hiddenReason: row.state === 'contested' ? (row.reason ?? null) : null,
    contestWords: row.contestWords ?? null,
    photos,
    createdAt: row.createdAt.toISOString(),
    waitingSince: waitingSince(row.deskOrder),
  }
}

const queuedOpening = (row: ConsultationDoc, photos: string[]): QueuedStatement => ({
  kind: 'consultation',
  id: row._id,
  consultationId: row._id,
  compoundName: row.compoundName,
  title: row.title,
  text: row.body,
  author: row.steps[0]?.responsible ?? NEIGHBOUR,
  state: 'held',
  why: row.why ?? null,
  reports: [],
  hiddenReason: null,
  contestWords: null,
  photos,
  createdAt: row.openedAt.toISOString(),
  waitingSince: waitingSince(row.deskOrder),
})
