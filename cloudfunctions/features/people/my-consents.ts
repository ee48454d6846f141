import type { MyConsentsInput } from '@shared/contract/consent'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { consentView } from './consent-ledger'

const input = z.strictObject({}) satisfies z.ZodType<MyConsentsInput>

/** What I agreed to and took back, the newest first, and who runs this system. */
export const myConsents = defineAction({
  name: 'people.myConsents',
  access: 'known',
  input,
  cost: 3,

  async run(_, { store, caller, settings }) {
    const { _id } = await caller.person()
    const ledger = await store.consents.ofPerson(_id)
    return { consents: ledger.map(consentView), operatorName: settings.operatorName }
  },
})
