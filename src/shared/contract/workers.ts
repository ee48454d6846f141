import type { StationBrief } from './community'

/** 新就业群体 (S1-48): what somebody brings or drives. */
export const WORKER_TRADES = ['courier', 'rider', 'driver', 'other'] as const
export type WorkerTrade = (typeof WORKER_TRADES)[number]

/** `ended`: the community's staff ended it; whoever leaves by herself leaves nothing. */
export const WORKER_STATES = ['waiting', 'accepted', 'refused', 'ended'] as const
export type WorkerState = (typeof WORKER_STATES)[number]

/** What the community's staff decide of a registration. */
export const WORKER_DECISIONS = ['accept', 'refuse', 'end'] as const
export type WorkerDecision = (typeof WORKER_DECISIONS)[number]

/** Why not, closed: nobody writes about her. */
export const WORKER_REASONS = ['notSeen', 'elsewhere', 'leftTrade'] as const
export type WorkerReason = (typeof WORKER_REASONS)[number]

export type MyWorkerInput = Readonly<Record<string, never>>
/** What she may use is told once she is accepted: stations and shops of the community that she serves. */
export interface MyWorker {
  readonly registration: {
    /** Six figures that she says at the station, so that no name is asked. */
    readonly number: string
    readonly communityId: string
    readonly communityName: string
    readonly trade: WorkerTrade
    readonly state: WorkerState
    readonly reason: WorkerReason | null
    readonly askedAt: string
  } | null
  readonly stations: readonly StationBrief[]
  readonly shops: readonly {
    readonly name: string
    readonly offer: string
    readonly hours: string
    readonly address: string
  }[]
}

export interface RegisterWorkerInput {
  readonly communityId: string
  readonly trade: WorkerTrade
}
export interface RegisterWorker {
  readonly state: WorkerState
}

export type LeaveWorkersInput = Readonly<Record<string, never>>
export type LeaveWorkers = Readonly<Record<string, never>>

export interface ListWorkersInput {
  readonly communityId: string
  readonly state: 'waiting' | 'accepted'
  readonly cursor?: string | undefined
}
export interface WorkerRow {
  readonly id: string
  readonly number: string
  readonly trade: WorkerTrade
  readonly askedAt: string
}
export interface ListWorkers {
  readonly workers: readonly WorkerRow[]
  readonly next: string | null
}

export interface DecideWorkerInput {
  readonly registrationId: string
  readonly decision: WorkerDecision
  /** Needed for everything but accepting. */
  readonly reason?: WorkerReason | undefined
}
export interface DecideWorker {
  readonly state: WorkerState
}
