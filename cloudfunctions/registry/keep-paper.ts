import { platformApp } from '../kernel/platform'
import type { RegistryTask } from '../kernel/ports'
import type { Secrets } from '../kernel/secrets'

/**
 * Where a paper lies: the same for the same task on the same day, so that asking again puts nothing
 * new into storage, and not to be guessed by anybody without our secret.
 */
export function paperPath(task: RegistryTask, secrets: Secrets, now: Date): string {
  const day = now.toISOString().slice(0, 10)
  const name = secrets.sign('internal-call', `paper.${day}.${JSON.stringify(task)}`)
  return `papers/${day}/${name.slice(0, 40)}.${endingOf(task)}`
}

const endingOf = (task: RegistryTask): string =>
  ENDINGS[task.kind] ?? (task.kind === 'report' ? task.format : 'pdf')

const ENDINGS: Partial<Record<RegistryTask['kind'], string>> = { sceneCode: 'png', tree: 'xlsx' }

/** What this instance has put into storage, by path. */
const kept = new Map<string, string>()
const KEPT_AT_MOST = 200

/** The file of a paper; made only where this instance has not made it today. */
export async function keepPaper(path: string, make: () => Promise<Buffer>): Promise<string> {
  const known = kept.get(path)
  if (known !== undefined) return known
  const { fileID } = await platformApp().uploadFile({ cloudPath: path, fileContent: await make() })
  if (kept.size >= KEPT_AT_MOST) kept.clear()
  kept.set(path, fileID)
  return fileID
}
