import type { SessionCodeInput } from '@shared/contract/session'
import { sceneOf } from '@shared/rules/scene/scene-token'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { throttle } from '../../kernel/throttle'
import { findSession, HOSTS } from '../../sessions/find-session'

const input = z.strictObject({ sessionId: id }) satisfies z.ZodType<SessionCodeInput>
const LINK_SECONDS = 600
const CODES_AN_HOUR = 30

/** The code of a session as a picture: WeChat cannot draw one on the host's screen. */
export const sessionCode = defineAction({
  name: 'session.code',
  access: { posts: HOSTS },
  input,
  // Session, person, the throttle's two, the picture and its link.
  cost: 8,

  target: ({ sessionId }, { store }) => findSession(sessionId, store),

  async run(_, context) {
    const { ports, target } = context
    const { mode, noticeAt, scene } = target.session
    if (mode === 'online' || noticeAt === null) throw fail('SESSION_NOT_OPEN')
    await throttle('session-code', CODES_AN_HOUR, 3600, context)
    const { fileId } = await ports.askRegistry({ kind: 'sceneCode', scene: sceneOf(scene) })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    return { url, expiresInSeconds: LINK_SECONDS }
  },
})
