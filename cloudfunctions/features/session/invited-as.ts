import type { AttendeeGroup } from '@shared/contract/session/groups'

import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { throttle } from '../../kernel/throttle'
import { invitationFor } from '../../sessions/invitation-for'
import type { PersonDoc } from '../../store/persons'
import type { SessionDoc } from '../../store/sessions'
import type { Store } from '../../store/store'
import { readSeatCode, seatIdOf } from './seat-code'

export interface Invited {
  readonly group: AttendeeGroup
  readonly label: string
  /** The seat that she takes; null where her post was invited. */
  readonly seatId: string | null
}

/** As what she is invited: by a post that she holds, or by the code of a seat. */
export async function invitedAs(
  code: string | undefined,
  person: PersonDoc,
  session: SessionDoc,
  context: ActionContext,
): Promise<Invited | undefined> {
  if (session.mode !== 'roundtable') return undefined
  const post = invitationFor(person, session)
  if (post) return { group: post.group, label: post.label, seatId: null }
  if (code === undefined || code === '') return undefined
  await throttle('sessionSeat', context, session._id)
  const seatId = seatIdOf(readSeatCode(code), context.secrets)
  const seat = await context.store.sessions.seat(seatId)
  if (!seat || seat.sessionId !== session._id) throw fail('SEAT_UNKNOWN')
  if (seat.personId !== null && seat.personId !== person._id) throw fail('SEAT_TAKEN')
  return { group: seat.group, label: seat.label, seatId }
}

/** Of two who come with one code, the first sits. */
export async function takeSeat(seatId: string, personId: string, store: Store): Promise<void> {
  if ((await store.sessions.takeSeat(seatId, personId)) === 1) return
  const seat = await store.sessions.seat(seatId)
  if (seat?.personId !== personId) throw fail('SEAT_TAKEN')
}
