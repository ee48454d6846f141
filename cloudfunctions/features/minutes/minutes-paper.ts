import type { MinutesPaperInput } from '@shared/contract/minutes'
import * as z from 'zod'

import { currentMinutes } from '../../deliberation/current-minutes'
import { findConsultation } from '../../deliberation/find-consultation'
import { minutesView } from '../../deliberation/minutes-view'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<MinutesPaperInput>
const LINK_SECONDS = 600

/** The minutes on paper, in large type, for the station's wall and for whoever wants to take them home. */
export const minutesPaper = defineAction({
  name: 'minutes.paper',
  access: 'known',
  input,
  limit: 'papers',
  // Consultation, minutes, the session's person over HTTP, the paper and its link.
  cost: 9,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run(_, context) {
    const { store, ports, target } = context
    const minutes = await currentMinutes(target.consultation, store)
    if (!minutes) throw fail('MINUTES_NOT_FOUND')
    const { fileId } = await ports.askRegistry({ kind: 'minutes', minutes: minutesView(minutes) })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    if (url === '') throw fail('NOT_FOUND')
    return { url, expiresInSeconds: LINK_SECONDS }
  },
})
