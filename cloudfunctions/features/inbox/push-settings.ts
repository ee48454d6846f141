import type { PushSettingsInput } from '@shared/contract/inbox'
import { EMPTY_LEDGER } from '@shared/rules/inbox/ledger'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { settingsView } from './settings-view'

const input = z.strictObject({}) satisfies z.ZodType<PushSettingsInput>

/** Which messages in WeChat the caller allows, and how many are left. */
export const pushSettings = defineAction({
  name: 'inbox.pushSettings',
  access: 'known',
  input,
  cost: 2,

  async run(_, { store, caller, settings: { pushTemplates } }) {
    const { _id, posts } = await caller.person()
    const ledger = await store.subscriptionGrants.find(_id)
    return settingsView(ledger ?? EMPTY_LEDGER, pushTemplates, posts.length > 0)
  },
})
