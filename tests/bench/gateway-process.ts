import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { startGateway } from '../../cloudfunctions/local/gateway/start-gateway'
import { functionsDir } from '../../config/functions/bundle'
import { NO_LIMITS_AT_ALL } from '../support/no-limits'
import { ADMIN, IN_OFFICE, livingIn, MEMBERS, personaOf, READERS } from './crowd-people'
import { BENCH_SECRET } from './secret'

/** The gateway as a process of its own, so that the callers' work is not measured with it. */
async function main(): Promise<void> {
  const gateway = await startGateway({
    functionsDir,
    environment: {
      ...functionEnvironment(process.env.BENCH_ADMIN_URL ?? ''),
      LOG_LEVEL: 'error',
      RATE_LIMITS: NO_LIMITS_AT_ALL,
      PAGE_CACHE_MS: process.env.PAGE_CACHE_MS ?? '0',
    },
    secretKey: BENCH_SECRET,
    personas: [
      ...[...READERS, ...IN_OFFICE, ...MEMBERS],
      ...[ADMIN, ...livingIn(171), ...livingIn(17_100)],
    ].map(personaOf),
    queueLimit: 10_000,
  })
  process.on('message', (message) => {
    if (message === 'rss') process.send?.({ rss: process.memoryUsage.rss() })
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.({ url: gateway.url })
}

void main()
