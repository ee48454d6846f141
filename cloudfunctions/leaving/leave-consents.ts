import { goneAt } from '@shared/rules/retention/kept'

import type { ConsentDoc } from '../store/consents'
import { withoutPerson } from '../store/without-person'
import { eachOf, type Leave } from './leaver'

/**
 * That she agreed, to which text and when, must be provable for three years. Under a name that whoever
 * holds the secret and her openid can make again, and nobody else: her new account never meets it.
 */
export const leaveConsents: Leave = (leaver, parts) => {
  const { store, secrets, now } = parts
  const proofId = `c${secrets.sign('consent-proof', leaver.personId).slice(0, 26)}`
  const at = leaver.person.leaving?.askedAt ?? now
  return eachOf<ConsentDoc>('consents', 'personId', leaver, parts, ({ _id }) =>
    store.traces.change<ConsentDoc>('consents', _id, (consent) => ({
      ...withoutPerson(consent, leaver.personId, proofId),
      // Somebody may leave more than once.
      _id: `${_id.split(leaver.personId).join(proofId)}_${at.getTime()}`,
      removeAt: goneAt('consentProof', now),
    })),
  )
}
