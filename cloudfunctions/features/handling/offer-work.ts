import type { OfferWorkInput } from '@shared/contract/handling'
import { endOfWorkingDay, OFFER_WORKING_DAYS } from '@shared/rules/handling/limits'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { offerRow, placeOf } from '../../consultations/work-rows'
import { workCalendar } from '../../desk/work-calendar'
import { changeWork } from '../../handling/change-work'
import { chosenOwner } from '../../handling/choose-owner'
import { mustWork } from '../../handling/office-at-work'
import { last, personFor } from '../../handling/responsible'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { newNotice } from '../../store/notices'

const input = z.strictObject({ consultationId: id, ownerKey: id }) satisfies z.ZodType<OfferWorkInput>

/**
 * The first responsible asks somebody else to take the matter over. Until that one accepts she has it herself
 * (首问负责, S1-22); without an answer in two working days the question lapses.
 */
export const offerWork = defineAction({
  name: 'work.offer',
  access: 'known',
  input,
  cost: 100,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId, ownerKey }, context) {
    const { now, requestId, store, target } = context
    await mustWork(context, ({ first }) => first)
    const owner = await chosenOwner(ownerKey, target.consultation, store)
    const told = await personFor(owner, target.place, store)
    const { at: dueAt, provisional } = endOfWorkingDay(now, OFFER_WORKING_DAYS, workCalendar)
    return changeWork(context, consultationId, 'work.offer', (work, consultation) => {
      const { key, post, label } = owner
      if (key === last(work).key) throw fail('TASK_OWNER_WRONG')
      return {
        work: { ...work, offer: { key, post, label, at: now, dueAt } },
        deadlines: [
          {
            rule: 'workOffer',
            subject: consultationId,
            place: placeOf(consultation),
            dueAt,
            provisional,
            row: offerRow(consultation, key, now),
          },
        ],
        notices: told ? [newNotice(told, 'workYours', consultationId, `offer_${requestId}`, now)] : [],
      }
    })
  },
})
