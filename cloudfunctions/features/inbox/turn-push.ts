import type { TurnPushInput } from '@shared/contract/inbox'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { settingsView } from './settings-view'

const input = z.strictObject({ on: z.boolean() }) satisfies z.ZodType<TurnPushInput>

/** Turns messages in WeChat off or on again; the inbox goes on telling everything. */
export const turnPush = defineAction({
  name: 'inbox.turnPush',
  access: 'known',
  input,
  // The person and the ledger; the losers of a crowd try again.
  cost: 36,

  async run({ on }, { store, caller, settings: { pushTemplates } }) {
    const { _id, posts, residences } = await caller.person()
    const homes = residences.map(({ compoundId }) => compoundId)
    const ledger = await store.subscriptionGrants.change(_id, homes, (before) => ({ ...before, off: !on }))
    return settingsView(ledger, pushTemplates, posts.length > 0)
  },
})
