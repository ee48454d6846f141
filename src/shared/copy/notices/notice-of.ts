import type { ConsentKind } from '../../contract/consent'
import { userAgreement } from './agreement'
import type { Notice } from './notice'
import { privacyNotice } from './privacy'
import { separateNotice } from './separate'

/** The text in force for one kind of consent. */
export function noticeOf(kind: ConsentKind, operatorName: string): Notice {
  if (kind === 'notice') return privacyNotice(operatorName)
  return kind === 'userAgreement' ? userAgreement(operatorName) : separateNotice(kind, operatorName)
}
