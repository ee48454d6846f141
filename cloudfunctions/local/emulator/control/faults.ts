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
  meet(params: Params): Met
  readonly isDown: boolean
}

export interface Met {
  readonly before?: FaultEffect
  readonly after?: FaultEffect
  /** Nothing is answered from now on, unless other faults were set since: a slow request is no part of those. */
  goDown(): void
}

const NOTHING: Met = { goDown() {} }

export function createFaults(): Faults {
  let armed: { fault: Fault; left: number }[] = []
  let isDown = false

  return {
    set(faults) {
      armed = faults.map((fault) => ({ fault, left: fault.nth ?? 1 }))
      isDown = false
    },
    meet(params) {
      if (armed.length === 0) return NOTHING
      const effects: { before?: FaultEffect; after?: FaultEffect } = {}
      const then = armed
      for (const entry of armed) {
        if (!concerns(entry.fault, params)) continue
        entry.left--
        if (entry.left === 0) effects[entry.fault.point] = entry.fault.effect
      }
      return {
        ...effects,
        goDown() {
          if (armed === then) isDown = true
        },
      }
    },
    get isDown() {
      return isDown
    },
  }
}

const concerns = (fault: Fault, params: Params): boolean =>
  (fault.action === undefined || fault.action === params.action) &&
  (fault.collection === undefined || fault.collection === params.collectionName) &&
  (!fault.writes || WRITES.has(String(params.action)))
