import { CARDS_A_PAGE, type ConsultationPageInput, type StepView } from '@shared/contract/consultation'
import { stancesOpen } from '@shared/rules/consultation/stances-open'
import * as z from 'zod'

import { statutoryMarkView, statutoryView } from '../../consultations/statutory-page'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import type { StepDoc } from '../../store/consultations'
import { stepOfPage } from '../../views/briefs'
import { withPhotos } from './card-photos'
import { findPageAsRead } from './find-page'
import { cardsFor } from './statement-cards'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ConsultationPageInput>

/** The page of a consultation: two reads, side by side, whatever the size of the compound. */
export const showPage = defineAction({
  name: 'consultation.page',
  access: 'visitor',
  input,
  // Page, participation, the session's person over HTTP, and now and then the links of its photos.
  cost: 4,

  target: ({ consultationId }, context) => findPageAsRead(consultationId, context),

  async run(_, { caller, requestId, ports, now, target: { page, participation } }) {
    const all = cardsFor(page, participation, caller.personId ?? requestId)
    const { cards, photos } = await withPhotos(all.slice(0, CARDS_A_PAGE), page.photos, ports, now)
    return {
      id: page._id,
      compoundId: page.compoundId,
      compoundName: page.compoundName,
      officeName: page.officeName,
      title: page.title,
      category: page.category,
      categoryName: page.categoryName ?? null,
      body: page.body,
      photos,
      state: page.state,
      step: stepOfPage(page),
      overdue: page.overdue ?? false,
      straight: page.straight ?? false,
      steps: page.steps.map(stepView),
      statutory: statutoryView(page),
      statutoryMark: statutoryMarkView(page),
      stancesOpen: stancesOpen(page.state),
      participants: page.participants,
      statementsTotal: page.statementsTotal,
      answered: all.filter(({ myStance }) => myStance !== null).length,
      countedAt: page.countedAt.toISOString(),
      cards,
    }
  },
})

const stepView = ({ step, startedAt, dueAt, endedAt, responsible }: StepDoc): StepView => ({
  step,
  startedAt: startedAt?.toISOString() ?? null,
  dueAt: dueAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
  responsible,
})
