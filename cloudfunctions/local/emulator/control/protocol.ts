import type { CollectionDeclaration } from '../engine/ensure-collections'

export type { CollectionDeclaration } from '../engine/ensure-collections'

/** How the content checks answer. `late` holds the answer back until `deliverLate`. */
export type Mood = 'pass' | 'review' | 'risky' | 'error' | 'late'

/** How `subscribeMessage.send` answers; what does not fit its template is refused in any mood. */
export type MessageMood = 'takes' | 'refused' | 'noTemplate' | 'busy'

/**
 * What happens at a fault:
 * - `error`: HTTP 500; `drop`: the connection breaks;
 * - `down`: it breaks and so does every later call until the faults are cleared, as if the caller
 *   (a function instance) had been killed right there;
 * - `exit`: the emulator's own process dies as by kill -9 (inside another process: like `down`).
 */
export type FaultEffect = 'error' | 'drop' | 'down' | 'exit'

export interface Fault {
  readonly point: 'before' | 'after'
  readonly effect: FaultEffect
  /** The n-th matching request, counted from 1 since the fault was set. */
  readonly nth?: number
  readonly action?: string
  readonly collection?: string
  /** Only requests that write: inserts, modifications, removals and commits. */
  readonly writes?: boolean
}

export interface UnindexedScan {
  readonly collection: string
  readonly fields: readonly string[]
  readonly order: readonly string[]
  readonly documents: number
  readonly times: number
}

export interface Stats {
  readonly requests: number
  readonly actions: Readonly<Record<string, number>>
  /** `action collection` → requests. */
  readonly collections: Readonly<Record<string, number>>
  readonly bytesIn: number
  readonly bytesOut: number
  readonly commits: number
  readonly openTransactions: number
  readonly unindexedScans: readonly UnindexedScan[]
}

/** Every control call: what it takes and what it gives. */
export interface ControlCalls {
  ensureCollections: {
    input: { collections: readonly CollectionDeclaration[] }
    output: Record<string, never>
  }
  load: { input: { collection: string; documents: readonly unknown[] }; output: { loaded: number } }
  /** A file in the storage, as if somebody had uploaded it. */
  putFile: { input: { path: string; base64: string }; output: Record<string, never> }
  setMood: { input: { mood: Mood; for?: 'text' | 'media' }; output: Record<string, never> }
  setMessageMood: { input: { mood: MessageMood }; output: Record<string, never> }
  deliverLate: { input: Record<string, never>; output: { delivered: number } }
  sentMessages: {
    input: Record<string, never>
    output: { messages: readonly Readonly<Record<string, unknown>>[] }
  }
  setFaults: { input: { faults: readonly Fault[] }; output: Record<string, never> }
  stats: { input: Record<string, never>; output: Stats }
  resetStats: { input: Record<string, never>; output: Record<string, never> }
  quiesce: { input: Record<string, never>; output: Record<string, never> }
  checkpoint: { input: { secureDelete?: boolean }; output: Record<string, never> }
  clear: { input: { collections?: readonly string[] }; output: { cleared: readonly string[] } }
}

export type ControlName = keyof ControlCalls
