import type { MembersToCheckInput } from '@shared/contract/registration'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import { openVault } from '../../vault/vault'

const input = z.strictObject({ cursor }) satisfies z.ZodType<MembersToCheckInput>

const A_PAGE = 10

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
    const { person, desks } = await atDesk(context)
    const page = await pageOf(A_PAGE, (limit) => store.memberRegistrations.toCheck(desks, after, limit))
    const rows = page.rows.filter(({ personId }) => personId !== person._id)
    const [names, homes] = await Promise.all([
      openVault(context).getMany(
        rows.map(({ personId, countyId, communityId, compoundId }) => ({
          personId,
          field: 'name' as const,
          place: { countyId, communityId, compoundId },
        })),
        { reader: person._id, reason: 'registration' },
      ),
      Promise.all(rows.map(({ personId }) => store.persons.find(personId))),
    ])
    return {
      members: rows.map(
        ({ _id, unitName, compoundId, compoundName, skills, appliedAt, checkDueAt, overdue }, index) => ({
          id: _id,
          name: names[index] ?? '',
          unitName,
          compoundName,
          livesVerified:
            homes[index]?.residences.some((one) => one.compoundId === compoundId && one.verified) ?? false,
          skills,
          appliedAt: appliedAt.toISOString(),
          dueAt: (checkDueAt ?? appliedAt).toISOString(),
          overdue,
        }),
      ),
      next: page.next,
    }
  },
})
