import type { WorkerDecision, WorkerState } from '../../contract/workers'

/** The life of a worker's registration: who decides is the community's staff, never herself. */
export const WORKER_LIFE: Readonly<Record<WorkerState, Partial<Record<WorkerDecision, WorkerState>>>> = {
  waiting: { accept: 'accepted', refuse: 'refused' },
  accepted: { end: 'ended' },
  refused: {},
  ended: {},
}

/** Where a decision leads; undefined where it cannot be made (any more). */
export const workerStep = (state: WorkerState, decision: WorkerDecision): WorkerState | undefined =>
  WORKER_LIFE[state][decision]

/** She waits or is accepted: she registers anew only after she has left. */
export const isRegistered = (state: WorkerState): boolean => state === 'waiting' || state === 'accepted'

/** Working days in which a registration is looked at. A default of this system, not official policy. */
export const WORKER_CHECK_DAYS = 3

/** How long is kept that it was refused or ended, so that she can read why, in days; a default. */
export const WORKER_OVER_DAYS = 30
