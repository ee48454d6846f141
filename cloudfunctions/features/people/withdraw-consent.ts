import { CONSENT_KINDS, type WithdrawConsentInput } from '@shared/contract/consent'
import { postKey } from '@shared/rules/posts/post-key'
import * as z from 'zod'

import { dropPortraitsOf } from '../../desk/portrait'
import { defineAction } from '../../kernel/define-action'
import { endWithConsent } from '../../registrations/end-with-consent'
import { copyOf } from './consent-ledger'

const input = z.strictObject({ kind: z.enum(CONSENT_KINDS) }) satisfies z.ZodType<WithdrawConsentInput>

/**
 * Takes a consent back, as easily as it was given (PIPL art. 15). Without the notice or the agreement
 * she reads on and acts no more; nothing she may read is withheld.
 */
export const withdrawConsent = defineAction({
  name: 'people.withdrawConsent',
  access: 'known',
  input,
  // Seven; six more where a registration of hers ends with it, nine for each stairwell that shows her photo.
  cost: 200,

  async run({ kind }, { store, caller, now }) {
    const { _id, posts } = await caller.person()
    await store.consents.withdraw(_id, kind, now)
    const ledger = await store.consents.ofPerson(_id)
    await store.persons.change(_id, (person) => copyOf(person, ledger))
    if (kind === 'partyMembership') await endWithConsent(_id, store, now)
    if (kind === 'portrait') {
      const stairwells = posts.filter(({ post }) => post === 'redButler').map(({ placeId }) => placeId)
      await dropPortraitsOf(
        _id,
        stairwells.map((placeId) => postKey('redButler', placeId)),
        store,
        now,
      )
    }
    return {}
  },
})
