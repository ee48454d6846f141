import { createWriteStream, mkdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

const MOST_BYTES = 8 * 1024 * 1024

/** The same trouble is told once a minute. */
const QUIET_MS = 60_000

export interface FunctionLog {
  readonly file: string
  write(line: string): void
}

/** What the functions log goes into a file: the terminal gets a sentence, and only where something failed. */
export function openFunctionLog(dataDir: string, say: (text: string) => void): FunctionLog {
  mkdirSync(join(dataDir, 'logs'), { recursive: true })
  const file = join(dataDir, 'logs', 'functions.log')
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) truncateSync(file)
  const stream = createWriteStream(file, { flags: 'a' })
  // A log that cannot be written (a full disk) must not end what it tells about.
  stream.on('error', () => {})
  const told = new Map<string, number>()

  return {
    file,
    write(line) {
      stream.write(`${line}\n`)
      const where = failedIn(line)
      const now = Date.now()
      if (where === undefined || now - (told.get(where) ?? 0) < QUIET_MS) return
      told.set(where, now)
      say(`有一次处理没有成功（${where}），详情在日志里：${file}`)
    },
  }
}

function failedIn(line: string): string | undefined {
  const [, crashed] = /^(\S+) (?:crashed|threw|does not load): /.exec(line) ?? []
  if (crashed) return crashed
  if (!line.includes('"level":"error"')) return undefined
  const [, action] = /"action":"([^"]+)"/.exec(line) ?? []
  const [, what] = /"what":"([^"]+)"/.exec(line) ?? []
  return action ?? what ?? 'function'
}
