import { type MinutesSigner, SIGNERS } from '../../contract/minutes'
import type { SessionMode } from '../../contract/process'

export interface Signed {
  readonly as: MinutesSigner
  readonly personId: string
}

export interface SigningPerson {
  readonly id: string
  /** She held the chair, or answers for the post that did. */
  readonly host: boolean
  /** A post of hers covers the compound. */
  readonly inOffice: boolean
  /** Verified here and 18 or older. */
  readonly resident: boolean
}

export interface SigningBasis {
  readonly mode: SessionMode
  readonly signatures: readonly Signed[]
  readonly sealed: boolean
}

/**
 * As what somebody may sign (domain §3.2): host, recorder and one verified resident. Host and recorder
 * are two people in office, but on the spot the host may also record (§3.3). The resident is always
 * somebody without office here.
 */
export function maySign(person: SigningPerson, { mode, signatures, sealed }: SigningBasis): MinutesSigner[] {
  if (sealed) return []
  const taken = (as: MinutesSigner) => signatures.some((one) => one.as === as)
  const signed = (as: MinutesSigner) => signatures.some((one) => one.as === as && one.personId === person.id)
  const alone = mode === 'onsite'
  const may: Record<MinutesSigner, boolean> = {
    host: person.host && (alone || !signed('recorder')),
    recorder: person.inOffice && (alone || (!person.host && !signed('host'))),
    resident: person.resident && !person.inOffice && !signed('host') && !signed('recorder'),
  }
  return SIGNERS.filter((as) => may[as] && !taken(as) && (as === 'resident' || !signed('resident')))
}
