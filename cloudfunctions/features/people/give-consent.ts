import { CONSENT_KINDS, CONSENT_VERSIONS, type ConsentInput } from '@shared/contract/consent'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { agree, consentView, copyOf } from './consent-ledger'

const input = z.strictObject({
  kind: z.enum(CONSENT_KINDS),
  version: z.string().max(20),
}) satisfies z.ZodType<ConsentInput>

/** Agrees to one text in its present version; each kind is a consent of its own (PIPL art. 14, 29). */
export const giveConsent = defineAction({
  name: 'people.consent',
  access: 'known',
  input,
  cost: 12,

  async run({ kind, version }, { store, caller, now }) {
    if (version !== CONSENT_VERSIONS[kind]) throw fail('NOTICE_OUTDATED')
    const { _id } = await caller.person()
    const { row, ledger } = await agree(_id, kind, store, now)
    await store.persons.change(_id, (person) => copyOf(person, ledger))
    return { consent: consentView(row) }
  },
})
