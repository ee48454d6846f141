import { randomBytes } from 'node:crypto'

import tcb from '@cloudbase/node-sdk'

import type { IndexDeclaration } from '../../cloudfunctions/local/emulator/engine/catalog'
import { startTestEmulator, type TestEmulator } from '../support/emulator'

// Facts, not speed: a busy machine must not fail them.
jest.setTimeout(20_000)

export type App = ReturnType<typeof tcb.init>
export type Db = ReturnType<App['database']>
export type Transaction = Awaited<ReturnType<Db['startTransaction']>>
export type Doc = Record<string, unknown>

/** Whatever answers the SDK: the emulator, or a CloudBase environment made for this suite. */
export interface Target {
  readonly app: App
  readonly db: Db
  /** A new, empty collection. */
  collection(indexes?: readonly IndexDeclaration[]): Promise<string>
  /** A new collection holding these documents, in this order. */
  filled(documents: readonly Doc[], indexes?: readonly IndexDeclaration[]): Promise<string>
}

const { CONFORMANCE_ENV_ID, CONFORMANCE_SECRET_ID, CONFORMANCE_SECRET_KEY } = process.env

/** Runs the facts against the emulator, or against a real environment when its credentials are given. */
export function onEveryTarget(title: string, facts: (target: Target) => void): void {
  if (CONFORMANCE_ENV_ID && CONFORMANCE_SECRET_ID && CONFORMANCE_SECRET_KEY) {
    const init = {
      env: CONFORMANCE_ENV_ID,
      secretId: CONFORMANCE_SECRET_ID,
      secretKey: CONFORMANCE_SECRET_KEY,
    }
    describe(`${title} · CloudBase ${CONFORMANCE_ENV_ID}`, () => facts(useReal(() => tcb.init(init))))
    return
  }
  describe(`${title} · emulator`, () => facts(useEmulator().target))
  describe.skip(`${title} · CloudBase (needs CONFORMANCE_ENV_ID, _SECRET_ID and _SECRET_KEY)`, () => {
    it('runs against a real environment', () => {})
  })
}

export interface LocalTarget {
  readonly target: Target
  /** The emulator behind it; only inside tests and hooks. */
  readonly local: () => TestEmulator
}

/** One emulator for the enclosing `describe`. */
export function useEmulator(options: Parameters<typeof startTestEmulator>[0] = {}): LocalTarget {
  let app: App | undefined
  let started: TestEmulator | undefined

  beforeAll(async () => {
    started = await startTestEmulator(options)
    app = localApp()
  })
  afterAll(() => started?.close())

  const local = () => present(started)
  const declare = (name: string, indexes: readonly IndexDeclaration[]) =>
    local().control.ensureCollections({ collections: [{ name, indexes }] })
  return { target: makeTarget(() => present(app), declare), local }
}

export const localApp = (): App =>
  tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string, keepalive: true })

function useReal(init: () => App): Target {
  let app: App | undefined
  return makeTarget(
    () => {
      app ??= init()
      return app
    },
    async (name, indexes) => {
      if (indexes.length > 0) throw new Error('indexes of a real environment are made by provisioning')
      await present(app).database().createCollection(name)
    },
  )
}

function makeTarget(
  app: () => App,
  declare: (name: string, indexes: readonly IndexDeclaration[]) => Promise<unknown>,
): Target {
  async function collection(indexes: readonly IndexDeclaration[] = []): Promise<string> {
    const name = `conformance_${randomBytes(6).toString('hex')}`
    await declare(name, indexes)
    return name
  }
  return {
    get app() {
      return app()
    },
    get db() {
      return app().database()
    },
    collection,
    async filled(documents, indexes) {
      const name = await collection(indexes)
      if (documents.length > 0)
        await app()
          .database()
          .collection(name)
          .add(documents as Doc[])
      return name
    },
  }
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('only available inside a test')
  return value
}

/** The code of whatever a call is refused with. */
export async function refusal(call: Promise<unknown>): Promise<{ code: unknown; message: string }> {
  try {
    await call
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string }
    return { code, message }
  }
  throw new Error('expected a refusal')
}

export const idsOf = (documents: readonly Doc[]): unknown[] => documents.map(({ _id }) => _id)
