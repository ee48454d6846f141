import type { Params } from '../wire/request'
import type { Fault, FaultEffect } from './protocol'

/** The requests that change what is stored. */
export const WRITES: ReadonlySet<string> = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
  'database.commitTransaction',
])

export interface Faults {
  set(faults: readonly Fault[]): void
  /** Counts the request and tells what shall happen to it, if anything. */
  meet(params: Params): { before?: FaultEffect; after?: FaultEffect }
  readonly isDown: boolean
  goDown(): void
}

export function createFaults(): Faults {
  let armed: { fault: Fault; left: number }[] = []
  let isDown = false

  return {
    set(faults) {
      armed = faults.map((fault) => ({ fault, left: fault.nth ?? 1 }))
      isDown = false
    },
    meet(params) {
      const met: { before?: FaultEffect; after?: FaultEffect } = {}
      for (const entry of armed) {
        if (!concerns(entry.fault, params)) continue
        entry.left--
        if (entry.left === 0) met[entry.fault.point] = entry.fault.effect
      }
      return met
    },
    get isDown() {
      return isDown
    },
    goDown() {
      isDown = true
    },
  }
}

const concerns = (fault: Fault, params: Params): boolean =>
  (fault.action === undefined || fault.action === params.action) &&
  (fault.collection === undefined || fault.collection === params.collectionName) &&
  (!fault.writes || WRITES.has(String(params.action)))
