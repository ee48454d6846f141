import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { InstrumenterContext } from '@stryker-mutator/api/core'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'

import { fewExamples } from './few-examples'
import { LittleJest, type Test } from './little-jest'
import { Modules } from './modules'
import { Endless, limitFor, within } from './time-limit'

const TESTS = 'tests/rules'
/** A hundred thousand random histories for every single change would take days. */
const LEFT_OUT = 'histories.test.ts'
/**
 * The gate of topics judges whole labelled corpora, which takes seconds: that is tried for its own rules only. What it
 * shares with others (making words plain, masking) has tests of its own; a change that only the gate shows counts as missed.
 */
const ONLY_FOR_ITSELF = 'rules/topics/'
/** Stryker calls endless what is reached a hundred times as often as before; with the same examples ten times will do. */
const ENDLESS_SOONER = 10
/** For what is not yet known to end: a test's first run, and loading a file with all its tables. */
const UNHURRIED_MS = 60_000

/** Runs the tests of rules for Stryker, for every change in modules loaded anew. */
export class RulesRunner implements TestRunner {
  private readonly root = process.cwd()
  private readonly modules = new Modules(this.root, new Map([['fast-check', fewExamples()]]))
  private readonly jest = new LittleJest()
  private readonly files = readdirSync(join(this.root, TESTS), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith(LEFT_OUT))
    .map((name) => `${TESTS}/${name}`)
  /** How long each test and each file took unchanged; empty in a process that stands in for one that hung. */
  private readonly millis = new Map<string, number>()

  capabilities() {
    return { reloadEnvironment: true }
  }

  init(): Promise<void> {
    this.jest.install()
    return Promise.resolve()
  }

  dryRun({ files, coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const file of this.filesReaching(files)) {
      for (const test of this.testsOf(file)) {
        if (coverageAnalysis === 'perTest') stryker().currentTestId = test.id
        const result = resultOf(test, UNHURRIED_MS)
        tests.push(result)
        this.millis.set(test.id, result.timeSpentMs)
        this.millis.set(file, (this.millis.get(file) ?? 0) + result.timeSpentMs)
      }
      delete stryker().currentTestId
    }
    const { mutantCoverage } = stryker()
    return Promise.resolve({
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage && { mutantCoverage }),
    })
  }

  mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    return Promise.resolve(toMutantRunResult(this.tried(options)))
  }

  private tried({ activeMutant, hitLimit, ...options }: MutantRunOptions): DryRunResult {
    const { testFilter, sandboxFileName, disableBail } = options
    const context = stryker()
    context.activeMutant = activeMutant.id
    if (hitLimit !== undefined) Object.assign(context, { hitLimit: hitLimit / ENDLESS_SOONER, hitCount: 0 })
    const only = testFilter && new Set(testFilter)
    try {
      const tests: TestResult[] = []
      const files = only ? [...new Set([...only].map(fileOf))] : this.filesReaching([sandboxFileName])
      for (const file of this.quickFirst(files, String)) {
        for (const test of this.quickFirst(this.testsOf(file), ({ id }) => id)) {
          if (only && !only.has(test.id)) continue
          const result = resultOf(test, limitFor(this.millis.get(test.id) ?? 0))
          tests.push(result)
          const endless = determineHitLimitReached(context.hitCount, context.hitLimit)
          if (endless) return endless
          if (result.status === TestStatus.Failed && !disableBail) return complete(tests)
        }
      }
      return complete(tests)
    } catch (error) {
      if (error instanceof Endless) return { status: DryRunStatus.Timeout, reason: error.message }
      // A table that cannot even be loaded fails every test of the file.
      return complete([{ ...failed(error), id: testFilter?.[0] ?? '', name: '', timeSpentMs: 0 }])
    } finally {
      delete context.activeMutant
      delete context.hitLimit
      delete context.hitCount
    }
  }

  private testsOf(file: string): readonly Test[] {
    return this.jest.testsOf(file, () => within(UNHURRIED_MS, () => this.modules.load(join(this.root, file))))
  }

  private quickFirst<One>(all: readonly One[], nameOf: (one: One) => string): readonly One[] {
    const millis = (one: One) => this.millis.get(nameOf(one)) ?? 0
    return [...all].sort((one, other) => millis(one) - millis(other))
  }

  private filesReaching(sources: readonly string[] | undefined): readonly string[] {
    const ofGate = !sources || sources.some((source) => source.includes(ONLY_FOR_ITSELF))
    return this.files.filter((file) => {
      if (!ofGate && file.includes(ONLY_FOR_ITSELF)) return false
      const reached = this.modules.reachedFrom(join(this.root, file))
      return !sources || sources.some((source) => reached.has(source))
    })
  }
}

const fileOf = (testId: string) => testId.slice(0, testId.indexOf(' '))

/** @throws Endless */
function resultOf({ id, run }: Test, limitMs: number): TestResult {
  const begin = performance.now()
  const spent = () => ({ id, name: id, timeSpentMs: performance.now() - begin })
  try {
    if (within(limitMs, run) instanceof Promise) throw Error(`${id} waits; a rule has nothing to wait for`)
    return { ...spent(), status: TestStatus.Success }
  } catch (error) {
    if (error instanceof Endless) throw error
    return { ...spent(), ...failed(error) }
  }
}

const failed = (error: unknown) => ({ status: TestStatus.Failed as const, failureMessage: String(error) })

const complete = (tests: TestResult[]): DryRunResult => ({ status: DryRunStatus.Complete, tests })

/** Where the changed code looks for what is switched on. */
function stryker(): InstrumenterContext {
  const world = globalThis as { __stryker__?: InstrumenterContext }
  world.__stryker__ ??= {}
  return world.__stryker__
}
