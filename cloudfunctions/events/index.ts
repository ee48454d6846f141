import { randomUUID } from 'node:crypto'

import { subjects } from '../features/published'
import { readPlatformContext } from '../kernel/identity'
import { causeOf, logToConsole } from '../kernel/log'
import { platformDatabase } from '../kernel/platform'
import { openSecrets } from '../kernel/secrets'
import { takePhotoAnswer } from '../publish/photo-answer'
import { openStore } from '../store/store'
import { platformPorts } from '../wechat/platform-ports'
import { mayBePush, readPhotoAnswer } from './read-push'

/** WeChat takes this word for "received"; anything else is sent again. */
const RECEIVED = 'success'

/**
 * WeChat's pushes. Nobody else may call it, and who could still pass for WeChat does not know a
 * trace id: an unknown or a replayed one is noted and changes nothing.
 */
export async function main(event: unknown, context: unknown): Promise<unknown> {
  if (!mayBePush(event, readPlatformContext(context))) {
    logToConsole({ level: 'warn', what: 'events', code: 'NOT_A_PUSH' })
    return { ok: false, code: 'NOT_YOUR_POST' }
  }
  const answer = readPhotoAnswer(event)
  if (!answer) {
    logToConsole({ level: 'warn', what: 'events', code: 'UNKNOWN_PUSH' })
    return RECEIVED
  }
  const now = new Date()
  const secrets = openSecrets(process.env.SECRET_KEY)
  const parts = {
    store: openStore(platformDatabase()),
    ports: platformPorts(secrets, now),
    secrets,
    now,
    requestId: randomUUID(),
    log: logToConsole,
  }
  try {
    const outcome = await takePhotoAnswer(parts, subjects, answer)
    logToConsole({ level: outcome === 'taken' ? 'info' : 'warn', what: 'events.photo', code: outcome })
    return RECEIVED
  } catch (error) {
    logToConsole({ level: 'error', what: 'events.photo', cause: causeOf(error) })
    throw error
  }
}
