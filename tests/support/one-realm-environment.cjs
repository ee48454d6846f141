const { Console } = require('node:console')
const { Writable } = require('node:stream')
const vm = require('node:vm')

const { ModernFakeTimers } = require('@jest/fake-timers')
const { ModuleMocker } = require('jest-mock')

const oneAtATime = require('./one-at-a-time.cjs')

/**
 * Reading a variable of the real one asks the system under a lock, and the SDK reads fourteen a request.
 * Jest gives each file such a plain copy; here it is one a worker.
 */
process.env = { ...process.env }

/** Set by tests that open pages (`screens-then.ts`). */
const SCREENS_THEN = Symbol.for('ysl.screensThen')

/** Stands for this process's own context where Jest asks for the one of a file. */
const OWN = {}
const { compileFunction } = vm
const compiled = new Map()

/** A source is compiled once a worker: what comes of it belongs to no file, and stays warm. */
function compileOnce(source, names, options) {
  const known = compiled.get(options.filename)
  if (known?.source === source) return known.wrapper
  const wrapper = compileFunction(source, names, options)
  compiled.set(options.filename, { source, wrapper })
  return wrapper
}

vm.compileFunction = (source, names, { parsingContext, ...options } = {}) =>
  parsingContext === OWN
    ? compileOnce(source, names, options)
    : compileFunction(source, names, { ...options, parsingContext })

/** What Jest hangs on the global object for one file. */
const OF_A_FILE = /^(JEST_|RETRY_|EVENT_HANDLERS|TEST_TIMEOUT|WAIT_BEFORE|LOG_ERRORS)/

/**
 * Tests run in the worker's own realm instead of one a file, so that libraries are loaded once a worker
 * (`one-load-runtime.cjs`) and `instanceof` holds between them and the tests. What a file may change for
 * the next one, the environment's variables and Jest's own state, is put back. What is printed is kept
 * back until a test fails: Jest looks for the place in the source of each line, and there are thousands.
 */
class OneRealmEnvironment {
  constructor({ projectConfig }, { testPath }) {
    this.global = globalThis
    this.testPath = testPath
    this.known = new Set(Reflect.ownKeys(globalThis))
    this.variables = { ...process.env }
    this.exit = process.exit
    this.console = globalThis.console
    this.printed = []
    this.failed = false
    this.moduleMocker = new ModuleMocker(globalThis)
    this.fakeTimers = null
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis })
  }

  async setup() {
    oneAtATime.begin()
    const sink = new Writable({
      decodeStrings: false,
      write: (text, _encoding, done) => {
        this.printed.push(text)
        done()
      },
    })
    globalThis.console = new Console(sink)
  }

  async handleTestEvent({ name, test, error }) {
    if (name === 'setup') oneAtATime.end()
    if (name !== 'test_fn_failure' && name !== 'hook_failure' && !error) return
    this.failed = true
    const screens = await globalThis[SCREENS_THEN]?.()
    if (screens) this.printed.push(`On screen when “${test?.name}” failed:\n${screens}\n`)
  }

  async teardown() {
    this.fakeTimersModern.dispose()
    process.exit = this.exit
    globalThis.console = this.console
    if (this.failed) process.stderr.write(`Printed by ${this.testPath}:\n${this.printed.join('')}`)
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name]
    Object.assign(process.env, this.variables)
    for (const key of Reflect.ownKeys(globalThis))
      if (typeof key === 'symbol' && !this.known.has(key) && OF_A_FILE.test(key.description))
        delete globalThis[key]
  }

  exportConditions() {
    return ['node', 'node-addons']
  }

  getVmContext() {
    return OWN
  }
}

module.exports = OneRealmEnvironment
