import type { SessionCodeInput } from '@shared/contract/session/host'
import { sceneOf } from '@shared/rules/scene/scene-token'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { findSession, HOSTS } from '../../sessions/find-session'

const input = z.strictObject({ sessionId: id }) satisfies z.ZodType<SessionCodeInput>
const LINK_SECONDS = 600

/** The code of a session as a picture: WeChat cannot draw one on the host's screen. */
export const sessionCode = defineAction({
  name: 'session.code',
  access: { posts: HOSTS },
  input,
  limit: 'papers',
  // Session, person, the picture and its link.
  cost: 8,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run(_, context) {
    const { ports, target } = context
    const { mode, noticeAt, scene } = target.session
    if (mode === 'online' || noticeAt === null) throw fail('SESSION_NOT_OPEN')
    const { fileId } = await ports.askRegistry({ kind: 'sceneCode', scene: sceneOf(scene) })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    return { url, expiresInSeconds: LINK_SECONDS }
  },
})
