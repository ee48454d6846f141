import type { MyReportInput } from '@shared/contract/service/report'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { memberReportFacts } from '../../registrations/report-facts'
import { reportId } from '../../store/service-papers'
import { openVault } from '../../vault/vault'
import { year } from './report-inputs'
import { reportView } from './report-view'

const input = z.strictObject({ year }) satisfies z.ZodType<MyReportInput>

/** 党员参与社区活动报告: drafted from her records, until she hands it in. */
export const myReport = defineAction({
  name: 'service.report',
  access: 'known',
  input,
  // Person, registration, report, records, and her own note.
  cost: 6,

  async run({ year: wanted }, context) {
    const { store, caller } = context
    const { _id: personId } = await caller.person()
    const registration = await store.memberRegistrations.ofPerson(personId)
    if (!registration) throw fail('MEMBER_ONLY')
    const id = reportId('member', registration._id, wanted)
    const report = await store.servicePapers.report(id)
    const facts =
      report && report.state !== 'draft' ? report.facts : await memberReportFacts(registration, wanted, store)
    const own = { reader: personId, reason: 'ownReport' }
    const note = report ? await openVault(context).open(personId, report.note, own) : ''
    return reportView(id, wanted, report, facts, note ?? '')
  },
})
