import type { ContactDoor, ContactDoorInput } from '@shared/contract/butler/reach'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { ContactDoc } from '../../store/contacts'
import { openVault } from '../../vault/vault'
import { findContact, takePart } from './take-part'

const input = z.strictObject({ requestId: id }) satisfies z.ZodType<ContactDoorInput>

/** Told for an agreed visit while it is open, and for whom something was filed; otherwise nobody needs it. */
export const hasDoor = ({ onBehalf, visit, resolvedAt }: ContactDoc): boolean =>
  onBehalf !== null || (visit?.state === 'accepted' && resolvedAt === null)

/** Behind which door, for whoever answers now. Each reading is recorded. */
export const contactDoor = defineAction({
  name: 'butler.door',
  access: 'known',
  input,
  limit: 'restricted',
  // Request, person, vacancies (3), field, key, event.
  cost: 9,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run(_, context): Promise<ContactDoor> {
    const { request, place } = context.target
    const { person, side } = await takePart(context)
    if (side !== 'office' || !hasDoor(request)) throw fail('CONTACT_NOT_FOUND')
    const { authorId, compoundId, onBehalf } = request
    const vault = openVault(context)
    const reading = { reader: person._id, reason: 'visit', place }
    const door =
      onBehalf === null
        ? await vault.get(authorId, `room_${compoundId}`, reading)
        : await vault.open(authorId, onBehalf.neighbour, reading, 'neighbour')
    if (door === undefined) throw fail('VISIT_DOOR_UNKNOWN')
    return { door }
  },
})
