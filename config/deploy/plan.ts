import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { collections } from '../../cloudfunctions/store/collections'
import type { CollectionDeclaration } from '../../cloudfunctions/store/collections/declaration'
import { type Bundle, bundleIfStale } from '../functions/bundle'
import { type Deployable, deployables } from '../functions/deployables'
import {
  clientSources,
  openApisIn,
  privateDataIn,
  publishesIn,
  readSources,
  subscribesIn,
  uploadsIn,
  variablesIn,
} from './source-facts'

export const projectRoot = resolve(__dirname, '../..')
/** Deployed from a folder of its own: what runs locally is not touched. */
export const deployDir = join(projectRoot, '.build/deploy')
export const bundlesDir = join(deployDir, 'functions')

export const PERMISSIONS = 'config.json'

export const RUNTIME = 'Nodejs20.19'

export interface PlannedFunction extends Deployable {
  readonly bytes: number
  readonly variables: readonly string[]
  readonly openApis: readonly string[]
  /** The path of HTTP access; only `api` is open to it. */
  readonly httpPath?: string
}

export interface Plan {
  readonly collections: Readonly<Record<string, CollectionDeclaration>>
  readonly functions: readonly PlannedFunction[]
  readonly variables: readonly string[]
  readonly privateData: readonly string[]
  readonly subscribes: boolean
  readonly publishes: boolean
  /** Phones put files into the storage themselves. */
  readonly uploads: boolean
}

/** Bundles the functions and reads off them, and off the declarations, all that a deployment is. */
export async function makePlan(): Promise<Plan> {
  const bundles = await bundleIfStale(bundlesDir)
  const functions = deployables.flatMap((deployable) => {
    const bundle = bundles.find(({ name }) => name === deployable.name)
    return bundle ? [planFunction(deployable, bundle)] : []
  })
  const client = clientSources(projectRoot)
  return {
    collections,
    functions,
    variables: [...new Set(functions.flatMap(({ variables }) => variables))].sort(),
    privateData: privateDataIn(client),
    subscribes: subscribesIn(client),
    uploads: uploadsIn(client),
    publishes: publishesIn(functions.flatMap(({ openApis }) => openApis)),
  }
}

function planFunction(deployable: Deployable, { inputs }: Bundle): PlannedFunction {
  const ours = inputs.filter((file) => file.startsWith('cloudfunctions/'))
  const sources = readSources(projectRoot, ours)
  return {
    ...deployable,
    bytes: bytesIn(join(bundlesDir, deployable.name)),
    variables: variablesIn(sources),
    openApis: openApisIn(sources),
    ...(deployable.name === 'api' && { httpPath: '/api' }),
  }
}

/** All that is uploaded, but for the permissions that the plan itself writes down. */
const bytesIn = (dir: string): number =>
  readdirSync(dir)
    .filter((file) => file !== PERMISSIONS)
    .reduce((sum, file) => sum + statSync(join(dir, file)).size, 0)
