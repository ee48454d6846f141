import type { SubmitUnitReportInput } from '@shared/contract/service/report'
import { deskOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { readyDesk } from '../../desk/ready-desk'
import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { findUnit } from '../../registrations/find-unit'
import { unitReportFacts } from '../../registrations/report-facts'
import { reportId } from '../../store/service-papers'
import { openVault } from '../../vault/vault'
import { handIn } from './hand-in'
import { note, year } from './report-inputs'

const input = z.strictObject({ unitId: id, year, note }) satisfies z.ZodType<SubmitUnitReportInput>

/** Takes in a unit's report: the facts of its members' records, with what the unit added on paper. */
export const submitUnitReport = defineAction({
  name: 'service.submitUnitReport',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  cost: 23,

  target: ({ unitId }, context) => findUnit(unitId, context),

  async run({ unitId, year: wanted, note: words }, context) {
    const { store, caller, now, requestId, target } = context
    const person = await caller.person()
    const { countyId, communityId, name } = target.unit
    const place = { countyId, communityId, compoundId: '' }
    await readyDesk(store, 'communitySecretary', { ...place, compoundName: '' })
    const _id = reportId('unit', unitId, wanted)
    const { state } = await handIn(
      {
        _id,
        kind: 'unit',
        subjectId: unitId,
        ownerId: unitId,
        ...place,
        name,
        year: wanted,
        state: 'submitted',
        facts: await unitReportFacts(target.unit, wanted, store),
        note: await openVault(context).seal(unitId, words),
        submittedAt: now,
        reviewedBy: null,
        reason: null,
        desk: deskOf('communitySecretary', place),
        order: `${now.toISOString()}_${_id}`,
        lastAct: intentId('rp', person._id, requestId),
      },
      store,
      (tx) => auditWithin(tx, 'service.submitUnitReport', _id, target.place, null, context),
    )
    return { state }
  },
})
