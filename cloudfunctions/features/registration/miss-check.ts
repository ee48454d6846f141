import { escalationLimit } from '@shared/rules/consultation/limits'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { judgeDeskAbove, judgeOfDesk } from '../../desk/judge-desk'
import { workCalendar } from '../../desk/work-calendar'
import { checkDeadline } from '../../registrations/check-deadline'
import { type DeadlineDoc, setDeadline } from '../../store/deadlines'
import type { MemberRegistrationDoc } from '../../store/member-registrations'

/**
 * Nobody checked a registration in time: it moves one level up, never to the member herself, and is
 * shown as 逾期. At the top it stays where it is, and is asked for again. It moves together with its
 * limit, so that coming twice for one limit moves it once.
 */
export const missMemberCheck: DeadlineRule = async ({ _id, subject, mark }, { store, now }) => {
  const found = await store.memberRegistrations.find(subject)
  const judge = found?.desk ? judgeOfDesk(found.desk) : undefined
  if (!found || !judge) return
  const { desk } = await judgeDeskAbove(judge, found, [found.personId], store)
  const { at: checkDueAt, provisional } = escalationLimit(now, workCalendar)
  await store.transaction(async (tx) => {
    const stands = await tx.get<MemberRegistrationDoc>('member_registrations', subject)
    const limit = await tx.get<DeadlineDoc>('deadlines', _id)
    if (!stands?.desk || limit?.mark !== mark) return
    const next = { ...stands, desk, checkDueAt, provisional, overdue: true }
    const deadline = checkDeadline(next)
    await tx.put('member_registrations', next)
    if (deadline) await setDeadline(tx, deadline)
  })
}
