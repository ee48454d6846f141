import type { CompoundBrief, OfficeHolder, StationBrief } from '@shared/contract/community'
import type { ConsultationCard } from '@shared/contract/consultation'

import type { ConsultationCardDoc } from '../store/consultations'
import type { CompoundDoc, StationDoc } from '../store/places'

export const compoundBrief = ({ _id, name, kind, communityName, trial }: CompoundDoc): CompoundBrief => ({
  id: _id,
  name,
  kind,
  communityName,
  trial,
})

export const stationBrief = ({ _id, name, address, openHours }: StationDoc): StationBrief => ({
  id: _id,
  name,
  address,
  openHours,
})

export const officeHolder = (label: string | null): OfficeHolder | null => (label === null ? null : { label })

export const consultationCard = (card: ConsultationCardDoc): ConsultationCard => ({
  id: card._id,
  title: card.title,
  category: card.category,
  categoryName: card.categoryName ?? null,
  state: card.state,
  dueAt: card.dueAt?.toISOString() ?? null,
  participants: card.participants,
  statements: card.statementsTotal,
})
