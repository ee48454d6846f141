import type { MyPresence, SessionView, TurnView } from '@shared/contract/session/show'

import type { PresenceDoc, SessionDoc } from '../store/sessions'

/** What everybody may see of a session; `mine` is the reader's own. */
export function sessionView(
  session: SessionDoc,
  mine: PresenceDoc | undefined,
  photos: readonly string[],
): SessionView {
  return {
    id: session._id,
    consultationId: session.consultationId,
    consultationTitle: session.consultationTitle,
    compoundId: session.compoundId,
    compoundName: session.compoundName,
    mode: session.mode,
    state: session.state,
    noticeAt: session.noticeAt?.toISOString() ?? null,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt?.toISOString() ?? null,
    place: session.place,
    agenda: session.agenda,
    host: session.hostLabel,
    rulesVersion: session.rulesVersion,
    adjournments: session.history.adjournments,
    extended: session.extended,
    cancelReason: session.cancelReason,
    attendance: session.attendance,
    quorum: session.quorum,
    turn: turnView(session),
    photos: photos.filter(Boolean),
    mine: mine ? myPresence(mine) : null,
  }
}

export const myPresence = ({ group, verified, at }: PresenceDoc): MyPresence => ({
  group,
  verified,
  at: at.toISOString(),
})

export function turnView({ turn, speakers }: Pick<SessionDoc, 'turn' | 'speakers'>): TurnView | null {
  const speaker = turn && speakers[turn.seat]
  if (!turn || !speaker) return null
  return {
    round: turn.round,
    seat: turn.seat,
    group: speaker.group,
    label: speaker.label,
    startedAt: turn.startedAt.toISOString(),
    speakers: speakers.length,
  }
}
