import type { LatestSessionInput } from '@shared/contract/session/show'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import type { Caller } from '../../kernel/caller'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { sessionView } from '../../sessions/session-view'
import type { SessionDoc } from '../../store/sessions'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<LatestSessionInput>

/** The newest session of a consultation, for its page: time, place, agenda, how it went. */
export const latestSession = defineAction({
  name: 'session.latest',
  access: 'visitor',
  input,
  // The session, her presence, her person, links of photos.
  cost: 4,

  async run({ consultationId }, { store, caller, ports, now }) {
    const session = await store.sessions.latest(consultationId)
    // None yet, or no such matter: the second is refused.
    if (!session) await findConsultation(consultationId, { store })
    // Words that nobody has let out are nobody's to read yet.
    if (!session || session.noticeAt === null) return { session: null, hosting: false }
    const [mine, photos] = await Promise.all([
      caller.personId ? store.sessions.presence(session._id, caller.personId) : undefined,
      photoLinks(session.photos, ports, now),
    ])
    return { session: sessionView(session, mine, photos), hosting: await hostsAsButler(session, caller) }
  },
})

/** Reads who she is only where a butler hosts. */
async function hostsAsButler({ hostStairwellId }: SessionDoc, caller: Caller): Promise<boolean> {
  if (hostStairwellId === null || caller.personId === undefined) return false
  const { posts } = await caller.person()
  return posts.some(({ post, placeId }) => post === 'redButler' && placeId === hostStairwellId)
}
