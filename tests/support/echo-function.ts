import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A function that tells what the platform told it, and misbehaves on request. Written as it is deployed:
 * one CommonJS file.
 */
const ECHO = `
let running = 0
exports.main = async (event, context) => {
  running += 1
  const together = running
  const ask = typeof event.body === 'string' && event.body ? JSON.parse(event.body) : event
  if (ask.crash) process.exit(1)
  if (ask.hang) for (;;) {}
  if (ask.throw) throw new Error('thrown on request')
  if (ask.sleep) await new Promise((done) => setTimeout(done, ask.sleep))
  running -= 1
  if (ask.statusCode) return { statusCode: ask.statusCode, headers: { 'x-made': 'here' }, body: 'whole answer' }
  return {
    event,
    environment: JSON.parse(context.environment),
    functionName: context.function_name,
    processEnv: { ...process.env },
    thread: require('node:worker_threads').threadId,
    together,
  }
}
`

export interface Echo {
  readonly event: Readonly<Record<string, unknown>>
  readonly environment: Readonly<Record<string, string>>
  readonly functionName: string
  readonly processEnv: Readonly<Record<string, string>>
  readonly thread: number
  /** How many invocations this instance was in the middle of. */
  readonly together: number
}

/** A folder of bundles in which every named function is the echo. */
export function makeEchoFunctions(names: readonly string[]): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'ysl-echo-'))
  for (const name of names) {
    mkdirSync(join(dir, name))
    writeFileSync(join(dir, name, 'index.js'), ECHO)
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
