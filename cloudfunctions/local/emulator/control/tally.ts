import type { ScanReport } from '../engine/reader'
import type { Params } from '../wire/request'
import type { Stats, UnindexedScan } from './protocol'

const SCAN_WORTH_REPORTING = 1000

export interface Tally {
  count(params: Params, bytes: number): void
  sent(bytes: number): void
  readonly reportScan: ScanReport
  read(live: Pick<Stats, 'commits' | 'openTransactions'>): Stats
  reset(): void
}

/** Counts what the SDK asked, and remembers every shape of query that no index served. */
export function createTally(): Tally {
  const warned = new Set<string>()
  let actions: Record<string, number> = {}
  let collections: Record<string, number> = {}
  let scans = new Map<string, UnindexedScan>()
  let requests = 0
  let bytesIn = 0
  let bytesOut = 0

  return {
    count(params, bytes) {
      const action = String(params.action)
      requests++
      bytesIn += bytes
      actions[action] = (actions[action] ?? 0) + 1
      if (params.collectionName === undefined) return
      const key = `${action} ${params.collectionName}`
      collections[key] = (collections[key] ?? 0) + 1
    },
    sent(bytes) {
      bytesOut += bytes
    },
    reportScan(collection, filter, order, documents) {
      if (documents <= SCAN_WORTH_REPORTING) return
      const shape = {
        collection: collection.name,
        fields: Object.keys(filter),
        order: Object.keys(order ?? {}),
      }
      const key = JSON.stringify(shape)
      scans.set(key, { ...shape, documents, times: (scans.get(key)?.times ?? 0) + 1 })
      if (warned.has(key)) return
      warned.add(key)
      console.warn(
        `[emulator] no index serves ${shape.collection} by (${shape.fields.join()}) order (${shape.order.join()}): ${documents} documents read`,
      )
    },
    read: (live) => ({
      requests,
      actions: { ...actions },
      collections: { ...collections },
      bytesIn,
      bytesOut,
      unindexedScans: [...scans.values()],
      ...live,
    }),
    reset() {
      actions = {}
      collections = {}
      scans = new Map()
      requests = bytesIn = bytesOut = 0
    },
  }
}
