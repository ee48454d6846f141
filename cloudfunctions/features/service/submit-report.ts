import type { SubmitReportInput } from '@shared/contract/service/report'
import { deskOf, judgeOf } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { readyDesk } from '../../desk/ready-desk'
import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { intentId } from '../../publish/intent-id'
import { memberReportFacts } from '../../registrations/report-facts'
import { reportId } from '../../store/service-papers'
import { openVault } from '../../vault/vault'
import { handIn } from './hand-in'
import { note, year } from './report-inputs'

const input = z.strictObject({ year, note }) satisfies z.ZodType<SubmitReportInput>

/** Hands in her report: the facts as they are on record now, and her own words beside them. */
export const submitReport = defineAction({
  name: 'service.submitReport',
  access: 'known',
  input,
  limit: 'words',
  cost: 20,

  async run({ year: wanted, note: words }, context) {
    const { store, caller, now, requestId } = context
    const person = await caller.person()
    requireConsent(person)
    const registration = await store.memberRegistrations.ofPerson(person._id)
    if (!registration) throw fail('MEMBER_ONLY')
    const { countyId, communityId, compoundId, compoundName } = registration
    const place = { countyId, communityId, compoundId }
    const judge = judgeOf(person.posts, place)
    await readyDesk(store, judge, { ...place, compoundName })
    const _id = reportId('member', registration._id, wanted)
    const { state } = await handIn(
      {
        _id,
        kind: 'member',
        subjectId: registration._id,
        ownerId: person._id,
        ...place,
        name: null,
        year: wanted,
        state: 'submitted',
        facts: await memberReportFacts(registration, wanted, store),
        note: await openVault(context).seal(person._id, words),
        submittedAt: now,
        reviewedBy: null,
        reason: null,
        desk: deskOf(judge, place),
        order: `${now.toISOString()}_${_id}`,
        lastAct: intentId('rp', person._id, requestId),
      },
      store,
    )
    return { state }
  },
})
