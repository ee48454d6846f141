import type { MinutesSigner } from '@shared/contract/minutes'
import { mayMove } from '@shared/rules/consultation/may-move'
import { rungIn } from '@shared/rules/ladder'
import { maySign, type SigningPerson } from '@shared/rules/minutes/may-sign'
import { isMinor } from '@shared/rules/people/age'

import { isInOffice, standingOf } from '../consultations/standing'
import type { ConsultationDoc } from '../store/consultations'
import type { MinutesDoc } from '../store/minutes'
import type { PersonDoc } from '../store/persons'
import type { Store } from '../store/store'
import { isButlerHere } from './may-write'

/** Under what somebody may stand behind the minutes of a consultation. */
export async function signerOf(
  person: PersonDoc,
  consultation: ConsultationDoc,
  store: Store,
  now: Date,
): Promise<SigningPerson> {
  const standing = await standingOf(person, consultation, store)
  const inOffice = isInOffice(standing) || (await isButlerHere(person, consultation, store))
  return {
    id: person._id,
    host: mayMove({ who: ['host'] }, standing),
    inOffice,
    resident: rungIn(person, consultation.compoundId) === 'verifiedResident' && !isMinor(person, now),
  }
}

export const mayBeSigned = (
  signer: SigningPerson,
  { mode, signatures, sealedAt }: MinutesDoc,
): MinutesSigner[] => maySign(signer, { mode, signatures, sealed: sealedAt !== null })
