import { APPEAL_MOST_CHARACTERS } from '@shared/contract/appeal'
import { RECEPTION_OUTCOMES, type RecordReceptionInput } from '@shared/contract/reception'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { appealOfTalk } from './appeal-of-talk'
import { findSlot } from './find-day'

const input = z.strictObject({
  slotId: id,
  outcome: z.enum(RECEPTION_OUTCOMES),
  what: words(APPEAL_MOST_CHARACTERS).optional(),
}) satisfies z.ZodType<RecordReceptionInput>

/**
 * How a talk ended. What is not settled there goes on as an appeal of the person who came, through the
 * same checks and the same gate as any other: the chain has no hole where people talk face to face.
 */
export const recordReception = defineAction({
  name: 'reception.record',
  access: { posts: ['communitySecretary', 'countyAdmin'] },
  input,
  limit: 'words',
  // Slot, day, person, compound, the outcome with its audit (5); with an appeal as for every appeal.
  cost: 80,
  target: findSlot,

  async run({ slotId, outcome, what }, context) {
    const { store, now, target } = context
    const { slot } = target
    if (slot.personId === null) throw fail('RECEPTION_NOT_FOUND')
    if (slot.startsAt > now) throw fail('RECEPTION_NOT_BEGUN')
    // What has become an appeal has its own life from then on.
    if (slot.appealId !== null) return { appealId: slot.appealId }
    if (outcome === 'matter' && what === undefined) throw fail('REASON_NEEDED')
    const appealId = outcome === 'matter' ? await appealOfTalk(slot, what ?? '', context) : null
    await store.transaction(async (tx) => {
      await tx.update('reception_slots', slotId, { outcome, appealId })
      await auditWithin(tx, 'reception.record', slotId, target.place, outcome, context)
    })
    return { appealId }
  },
})
