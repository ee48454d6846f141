import { readInternalCall } from '../kernel/internal-call'
import { causeOf, logToConsole } from '../kernel/log'
import type { RegistryAnswer, RegistryTask, TableAnswer } from '../kernel/ports'
import { openSecrets } from '../kernel/secrets'
import { keepPaper, paperPath } from './keep-paper'
import { makePaper } from './make-paper'
import { isTableTask, readTable } from './tables/read-table'

const NOT_OURS = { ok: false, code: 'NOT_YOUR_POST' } as const
const KINDS: readonly RegistryTask['kind'][] = [
  'sceneCode',
  'stationPoster',
  'minutes',
  'result',
  'report',
  'serviceReport',
  'assessmentSheet',
  'tree',
]
const FAILED = { ok: false, code: 'UNEXPECTED' } as const

/**
 * Papers and tables, asked for by `api` on behalf of somebody whom it has authorised. A call that it did not sign,
 * or that is older than a minute, is refused before anything is read.
 */
export async function main(
  event: unknown,
): Promise<RegistryAnswer | TableAnswer | typeof NOT_OURS | typeof FAILED> {
  const now = new Date()
  const secrets = openSecrets(process.env.SECRET_KEY)
  const task = readInternalCall(event, secrets, now)
  if (isTableTask(task)) return readTable(task)
  if (!isTask(task)) return NOT_OURS
  const started = performance.now()
  try {
    const fileId = await keepPaper(paperPath(task, secrets, now), () => makePaper(task, process.env))
    const milliseconds = Math.round(performance.now() - started)
    logToConsole({ level: 'info', what: `registry.${task.kind}`, milliseconds })
    return { fileId }
  } catch (error) {
    logToConsole({ level: 'error', what: `registry.${task.kind}`, cause: causeOf(error) })
    return FAILED
  }
}

/** The signature vouches for the rest: only our own code makes tasks, and the compiler checks it. */
function isTask(task: unknown): task is RegistryTask {
  if (typeof task !== 'object' || task === null) return false
  return KINDS.includes((task as RegistryTask).kind)
}
