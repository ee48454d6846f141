import { randomUUID } from 'node:crypto'

import { freshenCalendar } from '../desk/work-calendar'
import { readPlatformContext } from '../kernel/identity'
import { causeOf, logToConsole } from '../kernel/log'
import { platformDatabase } from '../kernel/platform'
import { openSecrets } from '../kernel/secrets'
import { readSettings } from '../kernel/settings'
import { isTimer } from '../kernel/timer'
import { openStore } from '../store/store'
import { platformPorts } from '../wechat/platform-ports'
import { jobs } from './jobs'

/** Timers. Nobody else may call it: a client's call is refused before anything is read. */
export async function main(event: unknown, context: unknown): Promise<unknown> {
  if (!isTimer(event, readPlatformContext(context))) return { ok: false, code: 'NOT_YOUR_POST' }
  const now = new Date()
  const store = openStore(platformDatabase())
  const secrets = openSecrets(process.env.SECRET_KEY)
  const parts = {
    store,
    secrets,
    now,
    ports: platformPorts(secrets, now),
    requestId: randomUUID(),
    log: logToConsole,
  }
  await freshenCalendar(store, readSettings(process.env).countyId, now, logToConsole)
  let failed = 0
  for (const [name, job] of jobs) {
    try {
      await job(store, now, parts)
    } catch (error) {
      // One job's fault must not keep the others from their turn.
      failed += 1
      logToConsole({ level: 'error', what: `clock.${name}`, cause: causeOf(error) })
    }
  }
  return { ok: failed === 0, jobs: jobs.length, failed }
}
