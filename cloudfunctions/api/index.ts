import type { WireReplies, WireReply } from '@shared/contract/wire'

import { freshenCalendar } from '../desk/work-calendar'
import { eachOf } from '../kernel/bundle'
import { dispatch } from '../kernel/dispatch'
import { answerHttp, isPreflight, isTooLarge, readHttpRequest } from '../kernel/http'
import {
  type Identity,
  identifyWeb,
  identifyWechat,
  isHttpEvent,
  readPlatformContext,
} from '../kernel/identity'
import { logToConsole } from '../kernel/log'
import { platformDatabase } from '../kernel/platform'
import { openSecrets, type Secrets } from '../kernel/secrets'
import { readSettings, type Settings } from '../kernel/settings'
import { openStore } from '../store/store'
import { platformPorts } from '../wechat/platform-ports'
import { actions } from './actions'

/** The one function that people may call: from WeChat's private channel, or over HTTP. */
export async function main(event: unknown, context: unknown): Promise<unknown> {
  const now = new Date()
  const secrets = openSecrets(process.env.SECRET_KEY)
  const settings = readSettings(process.env)
  if (!isHttpEvent(event)) {
    return answer(event, identifyWechat(readPlatformContext(context), secrets), settings, secrets, now)
  }
  if (isPreflight(event)) return answerHttp(undefined, settings)
  if (isTooLarge(event)) return answerHttp({ ok: false, code: 'INPUT_TOO_LARGE', requestId: '' }, settings)
  const reply = await answer(readHttpRequest(event), identifyWeb(event, secrets, now), settings, secrets, now)
  return answerHttp(reply, settings)
}

async function answer(
  request: unknown,
  identity: Identity,
  settings: Settings,
  secrets: Secrets,
  now: Date,
): Promise<WireReply | WireReplies> {
  await freshenCalendar(openStore(platformDatabase()), settings.countyId, now, logToConsole)
  return eachOf(request, (one) =>
    dispatch(one, {
      actions,
      identity,
      store: openStore(platformDatabase()),
      enforceCost: process.env.ENFORCE_COST === '1',
      services: {
        now,
        secrets,
        settings,
        ports: platformPorts(secrets, now),
        log: logToConsole,
      },
    }),
  )
}
