const { spawn } = require('node:child_process')
const { join } = require('node:path')
const { createInterface } = require('node:readline')

const ROOT = join(__dirname, '../..')
const COMPLAINTS_KEPT = 4000

let child
const waiting = []

/**
 * The process that holds the local cloud of phone tests: one a worker, which a file after the other asks for a
 * cloud of its own. Loading it takes longer than most of what a file asks it for.
 *
 * @param text one line of JSON, as `tests/weapp/stack-process.ts` takes it; resolves with its line
 */
exports.ask = (text) =>
  new Promise((resolve, reject) => {
    child ??= start()
    waiting.push({ resolve, reject })
    child.stdin.write(`${text}\n`)
  })

function start() {
  const started = spawn(
    process.execPath,
    [...process.execArgv, '--require', 'tsx/cjs', join(ROOT, 'tests/weapp/stack-process.ts')],
    { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] },
  )
  let complaints = ''
  started.stderr.on('data', (chunk) => {
    complaints = (complaints + chunk).slice(-COMPLAINTS_KEPT)
  })
  createInterface(started.stdout).on('line', (line) => waiting.shift()?.resolve(line))
  started.once('close', (code) => {
    child = undefined
    for (const one of waiting.splice(0))
      one.reject(new Error(`the local cloud ended with ${code}: ${complaints}`))
  })
  // Whoever writes to one that is ending hears so when it has ended.
  started.stdin.on('error', () => {})
  // It ends with this worker, and must not keep it.
  for (const each of [started, started.stdin, started.stdout, started.stderr]) each.unref()
  return started
}
