import type { PostKind } from '@shared/contract/ladder'

import { fail } from '../kernel/fail'
import type { SessionDoc } from '../store/sessions'
import type { Store } from '../store/store'

/** The secretary hosts, or the butler to whom she gave the chair; the community's where the post is vacant. */
export const HOSTS: readonly PostKind[] = ['branchSecretary', 'communitySecretary', 'redButler']

export interface FoundSession {
  readonly place: {
    readonly countyId: string
    readonly communityId: string
    readonly compoundId: string
    /** Of the delegated butler only: others of the compound do not host. */
    readonly stairwellId?: string
  }
  readonly session: SessionDoc
}

/** Refused with `SESSION_NOT_FOUND`. */
export async function findSession(sessionId: string, store: Store): Promise<FoundSession> {
  const session = await store.sessions.find(sessionId)
  if (!session) throw fail('SESSION_NOT_FOUND')
  const { countyId, communityId, compoundId, hostStairwellId } = session
  const place = { countyId, communityId, compoundId }
  return { session, place: hostStairwellId === null ? place : { ...place, stairwellId: hostStairwellId } }
}
