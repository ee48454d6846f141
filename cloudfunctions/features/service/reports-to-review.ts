import type { ReportsToReviewInput } from '@shared/contract/service/report-review'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { openVault } from '../../vault/vault'

const input = z.strictObject({ cursor }) satisfies z.ZodType<ReportsToReviewInput>

const A_PAGE = 10

/** Reports that were handed in to the caller's posts. Names and notes are opened for this page, and recorded. */
export const reportsToReview = defineAction({
  name: 'service.reports',
  access: 'known',
  input,
  // Person, at most three steps of vacancies, the page, three for the vault, two events a row.
  cost: 30,

  async run({ cursor: after = '' }, context) {
    const { store } = context
    const { person, desks } = await atDesk(context)
    const page = await pageOf(A_PAGE, (limit) => store.servicePapers.reportsOnDesks(desks, after, limit))
    const rows = page.rows.filter(({ ownerId }) => ownerId !== person._id)
    const vault = openVault(context)
    const reading = { reader: person._id, reason: 'report' }
    const members = rows.filter(({ kind }) => kind === 'member')
    const names = await vault.getMany(
      members.map(({ ownerId, countyId, communityId }) => ({
        personId: ownerId,
        field: 'name' as const,
        place: { countyId, communityId },
      })),
      reading,
    )
    const notes = await Promise.all(
      rows.map(({ ownerId, note, countyId, communityId }) =>
        vault.open(ownerId, note, { ...reading, place: { countyId, communityId } }, 'reportNote'),
      ),
    )
    return {
      reports: rows.map((report, at) => ({
        id: report._id,
        kind: report.kind,
        name: report.name ?? names[members.indexOf(report)] ?? '',
        note: notes[at] ?? '',
        year: report.year,
        facts: report.facts,
        submittedAt: report.submittedAt.toISOString(),
      })),
      next: page.next,
    }
  },
})
