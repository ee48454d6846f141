import { createRequire } from 'node:module'
import { join } from 'node:path'

import { fetchTool, toolsDir } from './tools'

/** Makes collections, indexes and rules, which the command line cannot, and looks at what is online. */
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

/** A function as it stands online. */
export interface FunctionDetail {
  readonly ModTime?: string
  readonly Environment?: {
    readonly Variables?: readonly { readonly Key: string; readonly Value: string }[]
  }
  readonly Triggers?: readonly { readonly TriggerName: string }[]
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
  readonly functions: { getFunctionDetail(name: string): Promise<FunctionDetail> }
}

export interface Account {
  readonly envId: string
  readonly secretId: string
  readonly secretKey: string
}

export function openCloud(account: Account): Manager {
  fetchTool(MANAGER, MANAGER_VERSION)
  const library = createRequire(join(toolsDir, 'index.js'))(MANAGER) as {
    default?: new (of: Account) => Manager
  } & (new (
    of: Account,
  ) => Manager)
  return new (library.default ?? library)(account)
}
