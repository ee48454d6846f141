import type { ErrorCode } from '@shared/contract/errors'
import { RUNGS, type Rung } from '@shared/contract/ladder'

import type { Access } from '../../../cloudfunctions/kernel/authorise'
import type { Caller } from './callers'

/** What the tables say of one caller, worked out here anew and not by the code under test. */
export function refusalByTable(
  access: Access,
  caller: Caller,
  /** The ids of every place that holds the target, from the county down. */
  within: readonly string[],
): ErrorCode | undefined {
  if (access === 'visitor') return undefined
  if (caller.openid === undefined) return 'SIGN_IN_REQUIRED'
  if (access === 'known') return undefined
  if (typeof access === 'object') {
    const covers = caller.placeId !== null && within.includes(caller.placeId)
    if (covers && caller.post && access.posts.includes(caller.post)) return undefined
    return access.rung === undefined ? 'NOT_YOUR_POST' : missingRung(access.rung, caller, within)
  }
  return missingRung(access, caller, within)
}

function missingRung(access: Rung, caller: Caller, within: readonly string[]): ErrorCode | undefined {
  const here: Rung = caller.livesIn !== null && within.includes(caller.livesIn) ? caller.rung : 'visitor'
  if (RUNGS.indexOf(here) >= RUNGS.indexOf(access)) return undefined
  const NEXT = {
    visitor: 'RUNG_DECLARED_REQUIRED',
    declared: 'RUNG_PHONE_REQUIRED',
    phoneVerified: 'RUNG_VERIFIED_REQUIRED',
  } as const
  return here === 'verifiedResident' ? undefined : NEXT[here]
}
