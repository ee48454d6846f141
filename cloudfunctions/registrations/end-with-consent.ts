import { memberStep } from '@shared/rules/registration/member-life'

import { type MemberRegistrationDoc, memberRegistrationId } from '../store/member-registrations'
import type { Store } from '../store/store'
import { checked, movedTo } from './move-membership'

/** She took back that her membership may be worked with: her registration ends. Again it finds itself ended. */
export async function endWithConsent(personId: string, store: Store, now: Date): Promise<void> {
  const id = memberRegistrationId(personId)
  if (!(await store.memberRegistrations.find(id))) return
  await store.transaction(async (tx) => {
    const found = await tx.get<MemberRegistrationDoc>('member_registrations', id)
    if (!found) return
    const verb = found.state === 'pending' ? 'withdraw' : 'end'
    const to = memberStep(found, verb, 'member')
    if (!to) return
    const move = { verb, who: 'member', at: now, act: `consent${now.getTime()}` } as const
    await tx.put('member_registrations', movedTo(found, to, move))
    await checked(tx, found)
  })
}
