import type { EndSessionInput } from '@shared/contract/people'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ sessionId: id }) satisfies z.ZodType<EndSessionInput>

/** Signs a browser out. Ending one that is already ended changes nothing. */
export const endSession = defineAction({
  name: 'people.endSession',
  access: 'known',
  input,
  cost: 4,

  async run({ sessionId }, { store, caller }) {
    const { _id } = await caller.person()
    await store.persons.change(_id, ({ sessions }) => {
      const left = sessions.filter((session) => session.id !== sessionId)
      return left.length === sessions.length ? undefined : { sessions: left }
    })
    return {}
  },
})
