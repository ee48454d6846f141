import type { UnitReportInput } from '@shared/contract/service/report'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findUnit } from '../../registrations/find-unit'
import { unitReportFacts } from '../../registrations/report-facts'
import { reportId } from '../../store/service-papers'
import { openVault } from '../../vault/vault'
import { year } from './report-inputs'
import { reportView } from './report-view'

const input = z.strictObject({ unitId: id, year }) satisfies z.ZodType<UnitReportInput>

/** 驻区单位社会责任报告: what its members did, drafted from their records for the community it registered at. */
export const unitReport = defineAction({
  name: 'service.unitReport',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  cost: 8,

  target: ({ unitId }, context) => findUnit(unitId, context),

  async run({ unitId, year: wanted }, context) {
    const { store, caller, target } = context
    const { _id: reader } = await caller.person()
    const reportKey = reportId('unit', unitId, wanted)
    const report = await store.servicePapers.report(reportKey)
    const facts =
      report && report.state !== 'draft' ? report.facts : await unitReportFacts(target.unit, wanted, store)
    const reading = { reader, reason: 'unitReport', place: target.place }
    const note = report ? await openVault(context).open(unitId, report.note, reading, 'unitNote') : ''
    return reportView(reportKey, wanted, report, facts, note ?? '')
  },
})
