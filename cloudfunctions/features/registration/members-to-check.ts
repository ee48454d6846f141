import type { MembersToCheckInput } from '@shared/contract/registration'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { namedDesk } from '../../registrations/named-desk'

const input = z.strictObject({ cursor }) satisfies z.ZodType<MembersToCheckInput>

/**
 * Who waits to be checked: at my posts, those I deputise, and the vacant ones below. Names are opened
 * for this page only, and each opening is recorded.
 */
export const membersToCheck = defineAction({
  name: 'registration.queue',
  access: 'known',
  input,
  // Person, at most three steps of vacancies, the page, two for the vault, an event a row, the people.
  cost: 30,

  async run({ cursor: after = '' }, context) {
    const { store } = context
    const { rows, nameOf, next } = await namedDesk(context, {
      reason: 'registration',
      read: (desks, limit) => store.memberRegistrations.toCheck(desks, after, limit),
      personOf: ({ personId }) => personId,
    })
    const members = rows.map(async (row) => {
      const { _id: id, personId, unitName, compoundId, compoundName, skills, appliedAt, checkDueAt } = row
      const person = await store.persons.find(personId)
      const lives = person?.residences.some((one) => one.compoundId === compoundId && one.verified)
      return {
        id,
        name: nameOf(row),
        unitName,
        compoundName,
        livesVerified: lives ?? false,
        skills,
        appliedAt: appliedAt.toISOString(),
        dueAt: (checkDueAt ?? appliedAt).toISOString(),
        overdue: row.overdue,
      }
    })
    return { members: await Promise.all(members), next }
  },
})
