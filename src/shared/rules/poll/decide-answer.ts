import type { ConsultationState } from '../../contract/consultation'
import type { ErrorCode } from '../../contract/errors'
import type { ResidencyKind } from '../../contract/ladder'
import type { PollGroup } from '../../contract/poll'
import { optionIds } from './tally'

export interface OpenPoll {
  readonly proposalIds: readonly string[]
  readonly closesAt: Date
  readonly closedAt: Date | null
}

export interface Answering {
  readonly choice: string
  readonly now: Date
  readonly state: ConsultationState
  readonly under18: boolean
}

/** The refusal of an answer, or null where it counts (domain §3.5: verified, 18 or older, while it is open). */
export function refuseAnswer(poll: OpenPoll, { choice, now, state, under18 }: Answering): ErrorCode | null {
  if (under18) return 'ADULT_ONLY'
  if (state !== 'deliberating') return 'STEP_CLOSED'
  if (poll.closedAt !== null || now >= poll.closesAt) return 'POLL_CLOSED'
  return optionIds(poll.proposalIds).includes(choice) ? null : 'POLL_OPTION_UNKNOWN'
}

/** Relocated owners own; family is neither, and is counted on its own. */
export const groupOf = (kind: ResidencyKind | null): PollGroup | null =>
  kind === null ? null : kind === 'relocatedOwner' ? 'owner' : kind

export interface HouseholdNow {
  readonly members: readonly string[]
  readonly adultId: string | null
}

/**
 * What an answer does for its household: `take` it, `keep` it because it is hers already, or leave it
 * to somebody else. The named adult answers; where nobody is named, the first adult to answer stays
 * the one until the poll closes, and only her moving out frees it (domain §3.5).
 */
export function householdAct(
  personId: string,
  { members, adultId }: HouseholdNow,
  casterId: string | null,
): 'take' | 'keep' | 'leave' {
  if (!members.includes(personId)) return 'leave'
  if (casterId === personId) return 'keep'
  if (casterId !== null && members.includes(casterId)) return 'leave'
  return adultId === null || adultId === personId ? 'take' : 'leave'
}
