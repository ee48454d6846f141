import type { ConfirmListInput } from '@shared/contract/registration'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { checked, movedTo } from '../../registrations/move-membership'
import type { MemberRegistrationDoc } from '../../store/member-registrations'
import { newNotice } from '../../store/notices'
import type { Store } from '../../store/store'
import { findList } from './find-list'

const input = z.strictObject({ listId: id }) satisfies z.ZodType<ConfirmListInput>

/** So many who waited are accepted in one go; the rest lies on the secretaries' desks as before. */
const ACCEPTED_AT_ONCE = 30

/**
 * Keeps what was looked at, all rows or none, and accepts those who waited for it. Again it changes nothing.
 *
 * The rows and the event are one transaction. Whom they accept is not: each is a decision with a notice of its own,
 * and thirty of them in one would fail with any of them. What a dead instance left of these, a resend completes.
 */
export const confirmList = defineAction({
  name: 'registration.confirmList',
  access: { posts: ['communitySecretary', 'serviceSpecialist'] },
  input,
  // Sixteen; eight for each of those who waited, of whom some decide at the same moment.
  cost: 460,

  target: ({ listId }, context) => findList(listId, context),

  async run({ listId }, context) {
    const { store, now, target } = context
    const { list, unit } = target
    if (list.state === 'begun') throw fail('IMPORT_NOT_FOUND')
    if (list.faulty > 0 || list.keys.length === 0) throw fail('IMPORT_HAS_FAULTS')
    const missing = new Set(list.keys)
    for (const { _id } of await store.unitRegistrations.entries(list.keys)) missing.delete(_id)
    await store.transaction(async (tx) => {
      await tx.createMany(
        'unit_list_entries',
        [...missing].map((_id) => ({ _id, unitId: unit._id })),
      )
      await auditWithin(tx, 'registration.confirmList', listId, target.place, null, context)
    })
    const waiting = await store.memberRegistrations.waitingForList(list.keys)
    let accepted = 0
    for (const { _id } of waiting.slice(0, ACCEPTED_AT_ONCE)) {
      if (await acceptByList(_id, listId, store, now)) accepted += 1
    }
    const listed = await store.unitRegistrations.countEntries(unit._id)
    await store.unitRegistrations.setListed(unit._id, listed)
    await store.unitRegistrations.changeList(listId, { state: 'confirmed' })
    return { listed, accepted }
  },
})

/** False where somebody has decided meanwhile. */
const acceptByList = (id: string, act: string, store: Store, now: Date): Promise<boolean> =>
  store.transaction(async (tx) => {
    const found = await tx.get<MemberRegistrationDoc>('member_registrations', id)
    if (found?.state !== 'pending') return false
    await tx.put(
      'member_registrations',
      movedTo(found, 'accepted', { verb: 'accept', who: 'unitList', at: now, act }),
    )
    await checked(tx, found)
    await tx.put('notices', newNotice(found.personId, 'memberAccepted', id, act, now))
    return true
  })
