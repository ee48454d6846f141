import type { ServiceConfirmer } from '@shared/contract/service/kinds'

import { recordService } from '../../registrations/record-service'
import { newNotice } from '../../store/notices'
import type { Transaction } from '../../store/transaction'
import type { ClaimDoc, WishDoc } from '../../store/wishes'
import type { WishAct, WishChange } from './change-wish'

/** What comes of a confirmation, whoever gave it: the claim is kept, and the service stands in the member's record. */
export function confirmed(
  wish: WishDoc,
  claim: ClaimDoc | undefined,
  act: WishAct,
  by: ServiceConfirmer,
): Pick<WishChange, 'wish' | 'claim' | 'notices' | 'also'> {
  const claimantId = claim?.claimantId
  return {
    wish: { confirmedAt: act.at },
    claim: { state: 'confirmed', endedAt: act.at },
    notices: claimantId ? [newNotice(claimantId, 'claimConfirmed', wish._id, act.id, act.at)] : [],
    also: async (tx: Transaction) => {
      if (!claim) return
      const served = {
        personId: claim.claimantId,
        source: { kind: 'wish' as const, id: wish._id },
        kind: wish.kind,
        title: wish.title,
        at: claim.fulfilledAt ?? act.at,
        minutes: claim.minutes,
        confirmedBy: by,
      }
      await recordService(tx, served, act.at)
    },
  }
}
