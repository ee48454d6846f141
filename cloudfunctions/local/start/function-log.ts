import { createWriteStream, mkdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

const MOST_BYTES = 8 * 1024 * 1024

/** What the functions log, in a file: the terminal is for people. Errors are shown there too. */
export function openFunctionLog(dataDir: string): { readonly file: string; write(line: string): void } {
  mkdirSync(join(dataDir, 'logs'), { recursive: true })
  const file = join(dataDir, 'logs', 'functions.log')
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) truncateSync(file)
  const stream = createWriteStream(file, { flags: 'a' })
  // A log that cannot be written (a full disk) must not end what it tells about.
  stream.on('error', () => {})
  return {
    file,
    write(line) {
      stream.write(`${line}\n`)
      if (line.includes('"level":"error"') || / (crashed|threw|does not load): /.test(line))
        console.error(line)
    },
  }
}
