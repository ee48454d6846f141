import type { ReportPaperInput } from '@shared/contract/service/paper'
import { holdsPost } from '@shared/rules/ladder'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { openVault } from '../../vault/vault'
import { findReport } from './find-paper'

const input = z.strictObject({ reportId: id }) satisfies z.ZodType<ReportPaperInput>

const LINK_SECONDS = 600

/** A report that was handed in, on paper: for its author, and for the secretaries of the place. */
export const serviceReportPaper = defineAction({
  name: 'service.reportPaper',
  access: 'known',
  input,
  limit: 'papers',
  // Report, person, the vault's three and two events, the paper and its link.
  cost: 12,

  target: ({ reportId }, context) => findReport(reportId, context),

  async run(_, context) {
    const { caller, ports, target } = context
    const { report, place } = target
    const person = await caller.person()
    const own = report.ownerId === person._id
    const inOffice = holdsPost(
      person.posts,
      ['branchSecretary', 'communitySecretary', 'serviceSpecialist', 'countyAdmin'],
      place,
    )
    if (!own && !inOffice) throw fail('PAPER_NOT_FOUND')
    if (!own && person.consentWithdrawn) throw fail('CONSENT_NEEDED')
    if (report.state === 'draft') throw fail('PAPER_NOT_FOUND')
    const vault = openVault(context)
    const reading = { reader: person._id, reason: 'report', place }
    const note = (await vault.open(report.ownerId, report.note, reading, 'reportNote')) ?? ''
    const name = report.name ?? (await vault.get(report.ownerId, 'name', reading)) ?? ''
    const { fileId } = await ports.askRegistry({
      kind: 'serviceReport',
      of: report.kind,
      name,
      year: report.year,
      facts: report.facts,
      note,
      reviewedBy: report.reviewedBy,
    })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    return { url, expiresInSeconds: LINK_SECONDS }
  },
})
