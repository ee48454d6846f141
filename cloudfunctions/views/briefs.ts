import type { PropertyView } from '@shared/contract/bodies'
import type { CompoundBrief, OfficeHolder, StationBrief } from '@shared/contract/community'
import type { ConsultationCard, Step } from '@shared/contract/consultation'
import { kindNow } from '@shared/rules/bodies/kind-now'
import { stepAt } from '@shared/rules/consultation/step-at'

import type { ConsultationCardDoc, ConsultationPageDoc } from '../store/consultations'
import type { CompoundDoc, StationDoc } from '../store/places'

export const compoundBrief = (compound: CompoundDoc): CompoundBrief => ({
  id: compound._id,
  name: compound.name,
  kind: kindNow(compound.kind, compound),
  communityName: compound.communityName,
  trial: compound.trial,
})

export const stationBrief = ({ _id, name, address, openHours }: StationDoc): StationBrief => ({
  id: _id,
  name,
  address,
  openHours,
})

/** The company that serves a compound, with the two Party committees that lead it (S1-11). */
export const propertyView = ({ property, communityName }: CompoundDoc): PropertyView | null =>
  property && {
    name: property.name,
    since: property.since ?? null,
    communitySupervisor: `${communityName}党委`,
    industrySupervisor: property.industrySupervisor ?? null,
  }

export const officeHolder = (label: string | null): OfficeHolder | null => (label === null ? null : { label })

/** Where a matter is on the way of the five, or was when it left it. */
export const stepOfPage = ({ step, state }: Pick<ConsultationPageDoc, 'step' | 'state'>): Step | null =>
  step === undefined ? stepAt(state, []) : step

export const consultationCard = (card: ConsultationCardDoc): ConsultationCard => ({
  id: card._id,
  title: card.title,
  category: card.category,
  categoryName: card.categoryName ?? null,
  state: card.state,
  step: stepOfPage(card),
  dueAt: card.dueAt?.toISOString() ?? null,
  overdue: card.overdue ?? false,
  reopened: card.reopened ?? 0,
  participants: card.participants,
  statements: card.statementsTotal,
})
