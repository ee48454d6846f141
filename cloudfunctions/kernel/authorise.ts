import type { ErrorCode } from '@shared/contract/errors'
import type { PostKind, Rung } from '@shared/contract/ladder'
import { atLeast, holdsPost, rungIn, type Scope } from '@shared/rules/ladder'

import type { PersonDoc } from '../store/persons'

/**
 * Who may: a rung in the target's compound, or one of the posts that cover the target, or either.
 * `known` asks only that somebody is signed in; `visitor` asks nothing.
 */
export type Access =
  | Rung
  | 'known'
  | { readonly posts: readonly PostKind[]; readonly rung?: Exclude<Rung, 'visitor'> }

const MISSING_RUNG: Readonly<Record<Exclude<Rung, 'visitor'>, ErrorCode>> = {
  declared: 'RUNG_DECLARED_REQUIRED',
  phoneVerified: 'RUNG_PHONE_REQUIRED',
  verifiedResident: 'RUNG_VERIFIED_REQUIRED',
}

/** The refusal, or undefined where the person may. Pure: scope comes from the stored target. */
export function refusalFor(
  access: Access,
  person: PersonDoc,
  place: Scope | undefined,
): ErrorCode | undefined {
  if (access === 'visitor' || access === 'known') return undefined
  // Taking back the notice stops all acting, in office too; reading and agreeing again stay open.
  if (person.consentWithdrawn) return 'CONSENT_NEEDED'
  if (typeof access === 'object') {
    if (place && holdsPost(person.posts, access.posts, place)) return undefined
    return access.rung === undefined ? 'NOT_YOUR_POST' : missingRung(access.rung, person, place)
  }
  return missingRung(access, person, place)
}

function missingRung(
  access: Exclude<Rung, 'visitor'>,
  person: PersonDoc,
  place: Scope | undefined,
): ErrorCode | undefined {
  const rung = rungIn(person, place?.compoundId)
  if (atLeast(rung, access)) return undefined
  // The next rung to climb, not the one that is finally needed: one question at a time.
  if (rung === 'visitor') return 'RUNG_DECLARED_REQUIRED'
  return rung === 'declared' ? 'RUNG_PHONE_REQUIRED' : MISSING_RUNG[access]
}
