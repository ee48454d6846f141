import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import type { functionConfig } from './function-config'
import { deployDir } from './plan'
import { PlainRefusal } from './refusal'

/** Pinned: it acts on the real environment. It is no dependency, for nothing but a deployment needs it. */
const MANAGER = '@cloudbase/manager-node'
const MANAGER_VERSION = '5.6.5'

interface CreateIndex {
  readonly IndexName: string
  readonly MgoKeySchema: {
    readonly MgoIsUnique: boolean
    readonly MgoIndexKeys: readonly { readonly Name: string; readonly Direction: string }[]
  }
}

export interface ExistingIndex {
  readonly Name: string
  readonly Unique: boolean
  readonly Keys: readonly { readonly Name?: string; readonly Direction?: string }[]
}

/** The little of the platform's management library that a deployment uses. */
export interface Manager {
  readonly database: {
    checkCollectionExists(name: string): Promise<{ readonly Exists: boolean }>
    createCollection(name: string): Promise<unknown>
    describeCollection(name: string): Promise<{ readonly Indexes?: readonly ExistingIndex[] | null }>
    updateCollection(
      name: string,
      change: { readonly CreateIndexes: readonly CreateIndex[] },
    ): Promise<unknown>
  }
  readonly permission: {
    modifyResourcePermission(rule: {
      readonly resourceType: 'collection'
      readonly resource: string
      readonly permission: 'ADMINONLY'
    }): Promise<unknown>
  }
  readonly storage: { setStorageAcl(rule: 'ADMINONLY'): Promise<unknown> }
  readonly functions: {
    getFunctionDetail(name: string): Promise<{
      readonly Environment?: {
        readonly Variables?: readonly { readonly Key: string; readonly Value: string }[]
      }
    }>
    createFunction(options: {
      readonly func: ReturnType<typeof functionConfig> & {
        readonly envVariables: Readonly<Record<string, string>>
      }
      readonly functionRootPath: string
      readonly force: boolean
    }): Promise<unknown>
  }
}

export interface Account {
  readonly envId: string
  readonly secretId: string
  readonly secretKey: string
}

export function openCloud(account: Account): Manager {
  const home = join(deployDir, 'tools')
  if (!existsSync(join(home, 'node_modules', MANAGER))) fetchManager(home)
  const library = createRequire(join(home, 'index.js'))(MANAGER) as {
    default?: new (of: Account) => Manager
  } & (new (
    of: Account,
  ) => Manager)
  return new (library.default ?? library)(account)
}

function fetchManager(home: string): void {
  mkdirSync(home, { recursive: true })
  const wanted = `${MANAGER}@${MANAGER_VERSION}`
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--prefix', home, wanted],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0)
    throw new PlainRefusal(`没能取得部署工具 ${wanted}，请看看网络，再来一次。什么都还没有改动。`)
}
