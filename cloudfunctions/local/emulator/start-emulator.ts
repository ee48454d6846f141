import { join } from 'node:path'

import { databaseActions } from './actions/database-actions'
import { functionActions, type Invoke } from './actions/function-actions'
import { storageActions } from './actions/storage-actions'
import { wechatActions } from './actions/wechat-actions'
import { createControl } from './control/control'
import { createControlHandlers } from './control/control-handlers'
import { createFaults } from './control/faults'
import { createTally } from './control/tally'
import { openCatalog } from './engine/catalog'
import type { Connection, Durability } from './engine/connection'
import { createGroupCommit } from './engine/group-commit'
import { createPlainStore } from './engine/plain-store'
import { createReader } from './engine/reader'
import { createWriter } from './engine/writer'
import { DEFAULT_ENV_ID } from './environment'
import { createFileStore } from './files/file-store'
import { createSignedLinks } from './files/signed-links'
import { createStorageDoor } from './files/storage-door'
import { lockDirectory } from './start/lock-directory'
import { databaseFile, openDatabase } from './start/open-database'
import { refuseProduction } from './start/refuse-production'
import { createLocks } from './transactions/locks'
import { createTransactions } from './transactions/transactions'
import { createLocalWechat } from './wechat/local-wechat'
import type { WxOpenApi } from './wechat/open-api'
import { createAdmin } from './wire/admin'
import { type Handler, isFromPage, listen, refuseToPage, sendJson } from './wire/http'

export interface EmulatorOptions {
  readonly dataDir: string
  readonly port?: number
  readonly envId?: string
  readonly now?: () => Date
  readonly invoke?: Invoke
  /** Receives what WeChat would push to the `events` function. */
  readonly onPush?: (event: unknown) => void
  /** The process is the emulator's alone, so that a fault may kill it. */
  readonly ownProcess?: boolean
  /** What a write is safe from once it is answered; the disk unless a test says otherwise. */
  readonly durability?: Durability
  /** WeChat APIs that replace or add to the local ones. */
  readonly wxOpenApi?: WxOpenApi
}

export interface Emulator {
  readonly url: string
  readonly adminUrl: string
  readonly port: number
  /** What its server does with a request: for whoever is in the same process and needs no socket. */
  readonly handle: Handler
  close(): Promise<void>
}

/** Starts the local CloudBase on 127.0.0.1, or throws an `EmulatorStartError` that says why not. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  refuseProduction(process.env)
  const lock = lockDirectory(options.dataDir)
  try {
    const connection = openDatabase(options.dataDir, options.durability)
    return await serve(options, connection, lock.release).catch((error: unknown) => {
      connection.close()
      throw error
    })
  } catch (error) {
    lock.release()
    throw error
  }
}

async function serve(
  options: EmulatorOptions,
  connection: Connection,
  unlock: () => void,
): Promise<Emulator> {
  const now = options.now ?? (() => new Date())
  const tally = createTally()
  const faults = createFaults()
  const catalog = openCatalog(connection)
  const commits = createGroupCommit(connection, catalog.reload)
  const locks = createLocks()
  const writer = createWriter(connection)
  const reader = createReader(connection, tally.reportScan)
  const plain = createPlainStore(catalog, reader, writer, commits, locks)
  const file = databaseFile(options.dataDir)
  const transactions = createTransactions({
    file,
    catalog,
    commits,
    writer,
    locks,
    now,
    reportScan: tally.reportScan,
  })
  const engine = { catalog, commits, plain, transactions, now }

  const wechat = createLocalWechat(now, options.onPush ?? (() => {}), options.wxOpenApi)
  const files = createFileStore(join(options.dataDir, 'files'), connection, commits)
  const links = createSignedLinks(now)
  let origin = ''

  const admin = createAdmin({
    actions: {
      ...databaseActions(engine, connection),
      ...functionActions(options.invoke),
      ...storageActions({ envId: options.envId ?? DEFAULT_ENV_ID, files, links, origin: () => origin }),
      ...wechatActions(wechat.api),
    },
    commits,
    faults,
    tally,
    die: options.ownProcess ? () => process.kill(process.pid, 'SIGKILL') : undefined,
  })
  const control = createControl(
    createControlHandlers({ engine, connection, writer, faults, tally, wechat, files }),
  )
  const storage = createStorageDoor(files, links)

  const handle: Handler = (request, response) => {
    const path = request.url?.split('?')[0] ?? '/'
    if (isFromPage(request) && !path.startsWith('/storage/')) return refuseToPage(response)
    if (path === '/admin') return admin(request, response)
    if (path.startsWith('/control/')) return control(path.slice('/control/'.length), request, response)
    if (path.startsWith('/storage/')) return storage(request, response)
    sendJson(response, 404, { message: `no such address: ${path}` })
  }
  const { server, port } = await listen(options.port ?? 0, handle)
  origin = `http://127.0.0.1:${port}`

  return {
    url: origin,
    adminUrl: `${origin}/admin`,
    port,
    handle,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      commits.flush()
      transactions.close()
      connection.close()
      unlock()
    },
  }
}
