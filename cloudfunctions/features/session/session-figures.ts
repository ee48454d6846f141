import type { SessionFiguresInput } from '@shared/contract/session/figures'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'

const input = z.strictObject({ placeId: id }) satisfies z.ZodType<SessionFiguresInput>

/** How many sessions a place held, by form, and how many person-times came to them. */
export const sessionFigures = defineAction({
  name: 'session.figures',
  access: 'visitor',
  input,
  // The figures, and a browser's person.
  cost: 2,

  async run({ placeId }, { store }) {
    const found = await store.sessions.figures(placeId)
    const { onsite = 0, roundtable = 0, online = 0, personTimes = 0 } = found ?? {}
    return { sessions: { onsite, roundtable, online }, personTimes }
  },
})
