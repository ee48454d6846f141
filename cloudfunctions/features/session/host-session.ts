import type { HostSessionInput } from '@shared/contract/session/host'
import { sceneOf } from '@shared/rules/scene/scene-token'
import { takesPeople } from '@shared/rules/session/life'
import { passChangesIn } from '@shared/rules/session/pass'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { countAttendance } from '../../sessions/attendance'
import { findSession, HOSTS } from '../../sessions/find-session'
import { sessionPass } from '../../sessions/pass'
import { sessionView } from '../../sessions/session-view'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({ sessionId: id }) satisfies z.ZodType<HostSessionInput>

/** The host's screen: the pass that rotates, who is here by group, what is still missing. */
export const hostSession = defineAction({
  name: 'session.host',
  access: { posts: HOSTS },
  input,
  // Session, person, presences (online two counts), the count kept, links of photos.
  cost: 7,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run(_, { store, secrets, ports, now, target: { session } }) {
    const counted = await countAttendance(session, store)
    const shown = { ...session, ...counted, countedAt: now }
    if (JSON.stringify(session.attendance) !== JSON.stringify(counted.attendance))
      await store.sessions.count(session._id, shown)
    const people = session.mode !== 'online' && takesPeople(session.state, session.mode)
    return {
      session: sessionView(shown, undefined, await photoLinks(session.photos, ports, now)),
      now: now.toISOString(),
      pass: people ? sessionPass(session, secrets, now) : null,
      changesIn: passChangesIn(now),
      scene: session.mode !== 'online' && session.noticeAt !== null ? sceneOf(session.scene) : null,
      waitingWitness: counted.waiting.length,
      byHand: [...counted.here, ...counted.waiting].filter(({ byHand }) => byHand !== null).length,
      invited: session.invited.map(({ group, label, placeName, coming = null }) => ({
        group,
        label,
        placeName,
        coming,
      })),
      photoSent: session.photoSent,
      words: session.words,
    }
  },
})
