import type { SessionFacts } from '@shared/rules/consultation/facts'
import { postKey } from '@shared/rules/posts/post-key'
import type { SessionFacts as GuardFacts } from '@shared/rules/session/guards'

import type { ConsultationDoc } from '../store/consultations'
import type { SessionDoc } from '../store/sessions'

/** What the guards of a consultation read of its newest session; as before where this one does not count. */
export function factsFor(session: SessionDoc): SessionFacts | null {
  const { _id, mode, state, startsAt, noticeAt, hostStairwellId, history, extended, short } = session
  if (noticeAt === null || state === 'cancelled') return session.before
  const begun = state === 'inSession' || state === 'ended' || (state === 'adjourned' && !short)
  return {
    id: _id,
    mode,
    startsAt,
    noticeAt,
    hostKey: hostStairwellId === null ? null : postKey('redButler', hostStairwellId),
    quorum:
      short || state === 'failed' ? 'notMet' : begun && mode !== 'online' ? 'met' : onlineQuorum(session),
    adjournments: history.adjournments + (extended ? 1 : 0),
    // On the spot its evidence is a photo as well (S1-37): without it the session is not complete.
    ended: (state === 'ended' && (mode !== 'onsite' || session.photoSent)) || state === 'failed',
  }
}

/** Online it is known when it closes. */
const onlineQuorum = ({ mode, state }: SessionDoc): 'met' | null =>
  mode === 'online' && state === 'ended' ? 'met' : null

/** What the guards of a session look at, as it stands now. */
export const guardFacts = (
  session: SessionDoc,
  consultation: Pick<ConsultationDoc, 'state'> | undefined,
  quorum: boolean,
  now: Date,
): GuardFacts => ({
  state: session.state,
  mode: session.mode,
  now: now.getTime(),
  startsAt: session.startsAt.getTime(),
  endsAt: session.endsAt?.getTime() ?? null,
  noticeAt: session.noticeAt?.getTime() ?? null,
  deliberating: consultation?.state === 'deliberating',
  quorum,
  shortBefore: session.history.shortBefore,
  adjournments: session.history.adjournments,
  extended: session.extended,
})
