import type { LatestSessionInput } from '@shared/contract/session'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { sessionView } from '../../sessions/session-view'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<LatestSessionInput>

/** The newest session of a consultation, for its page: time, place, agenda, how it went. */
export const latestSession = defineAction({
  name: 'session.latest',
  access: 'visitor',
  input,
  // The session, her presence, a browser's person, links of photos.
  cost: 4,

  async run({ consultationId }, { store, caller, ports, now }) {
    const session = await store.sessions.latest(consultationId)
    // Words that nobody has let out are nobody's to read yet.
    if (!session || session.noticeAt === null) return { session: null }
    const [mine, photos] = await Promise.all([
      caller.personId ? store.sessions.presence(session._id, caller.personId) : undefined,
      photoLinks(session.photos, ports, now),
    ])
    return { session: sessionView(session, mine, photos) }
  },
})
