import type { PostKind, Rung } from '../../contract/ladder'
import type { SessionMode } from '../../contract/process'
import type { AttendeeGroup, PresentGroup } from '../../contract/session/groups'

/** Which of the five groups the holder of a post belongs to; the others come as residents. */
export const GROUP_OF_POST: Readonly<Partial<Record<PostKind, AttendeeGroup>>> = {
  residentDelegate: 'residentDelegate',
  serviceSpecialist: 'serviceSpecialist',
  redButler: 'redButler',
  propertyManager: 'propertyCompany',
  delegateOrCommissioner: 'delegateOrCommissioner',
}

export interface Comer {
  readonly mode: SessionMode
  /** Posts that she holds in this compound or its community. */
  readonly posts: readonly PostKind[]
  /** The group for which she was invited, by her post or by the code of a seat. */
  readonly invitedAs: AttendeeGroup | null
  readonly rung: Rung
}

export type GroupDecision =
  | { readonly kind: 'comes'; readonly group: PresentGroup }
  | {
      readonly kind: 'refuse'
      readonly code:
        | 'NOT_INVITED'
        | 'RUNG_DECLARED_REQUIRED'
        | 'RUNG_PHONE_REQUIRED'
        | 'RUNG_VERIFIED_REQUIRED'
    }

/**
 * As what somebody comes, or why she cannot (domain §3.3): on site whoever lives there or has a post
 * there, to a round table whoever is invited, online whoever is known to live there.
 */
export function groupOf({ mode, posts, invitedAs, rung }: Comer): GroupDecision {
  const inOffice = posts.flatMap((post) => GROUP_OF_POST[post] ?? [])[0]
  if (mode === 'online') {
    if (rung === 'verifiedResident') return { kind: 'comes', group: inOffice ?? 'resident' }
    return { kind: 'refuse', code: NEXT_RUNG[rung] }
  }
  if (invitedAs !== null) return { kind: 'comes', group: invitedAs }
  if (mode === 'roundtable') return { kind: 'refuse', code: 'NOT_INVITED' }
  if (inOffice !== undefined) return { kind: 'comes', group: inOffice }
  return rung === 'visitor'
    ? { kind: 'refuse', code: 'RUNG_DECLARED_REQUIRED' }
    : { kind: 'comes', group: 'resident' }
}

const NEXT_RUNG = {
  visitor: 'RUNG_DECLARED_REQUIRED',
  declared: 'RUNG_PHONE_REQUIRED',
  phoneVerified: 'RUNG_VERIFIED_REQUIRED',
} as const
