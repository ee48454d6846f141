import { resolve } from 'node:path'

import { KEPT } from '@shared/rules/retention/kept'

import { checkLog } from '../../cloudfunctions/audit/check-log'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import { loadSecretKey } from '../../cloudfunctions/local/gateway/secret-key'
import type { AuditEventDoc } from '../../cloudfunctions/store/audit-events'
import type { AuditSealDoc } from '../../cloudfunctions/store/audit-seals'
import { openTarget } from '../backup/open-target'
import { printCheck } from './print-check'
import { readAll } from './read-all'

const USAGE = '用法：npm run audit:log [-- --head 编号:摘要]'
/** The clock may have stood between an event and its seal; that long a gone event is not yet called missing. */
const STOOD_DAYS = 30

async function run(flag: string | undefined, notedHead: string | undefined): Promise<boolean> {
  if (flag !== undefined && (flag !== '--head' || !/^\d+:[0-9a-f]{64}$/.test(notedHead ?? '')))
    throw new Error(USAGE)
  const secretKey = process.env.SECRET_KEY ?? loadSecretKey(resolve(process.env.DATA_DIR || '.data'))
  const target = await openTarget(process.env)
  try {
    // Seals first: what is sealed while this reads is then only an event more.
    const seals = await readAll<AuditSealDoc>(target.database, 'audit_seals')
    const events = await readAll<AuditEventDoc>(target.database, 'audit_events')
    const check = checkLog(events, seals, {
      secrets: openSecrets(secretKey),
      now: new Date(),
      keptUntil: (at) => new Date(at.getTime() + (KEPT.audit.days - STOOD_DAYS) * 24 * 3_600_000),
      ...(notedHead !== undefined && { notedHead }),
    })
    printCheck(check)
    return check.findings.length === 0
  } finally {
    await target.close()
  }
}

run(process.argv[2], process.argv[3]).then(
  (whole) => {
    process.exitCode = whole ? 0 : 1
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  },
)
