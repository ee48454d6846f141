import type { PartyShare } from '@shared/contract/bodies'
import { partyMembersNeeded, sharePermille } from '@shared/rules/bodies/party-share'

import type { CommitteeDoc } from '../../store/committees'
import { shareHolds } from './share-deadline'

/** For those who answer for the committee; everybody else is told only whether it holds. */
export function shareView(committee: CommitteeDoc, dueAt: Date | null): PartyShare {
  const { partyMembers, members } = committee
  return {
    partyMembers,
    members: members.length,
    permille: sharePermille(partyMembers, members.length),
    holds: shareHolds(committee),
    needed: partyMembersNeeded(members.length),
    dueAt: dueAt?.toISOString() ?? null,
  }
}
