import type { ContactCard } from '@shared/contract/butler/request'

import type { ContactDoc } from '../../store/contacts'

const FIRST_WORDS = 60

export const contactCard = (request: ContactDoc): ContactCard => ({
  id: request._id,
  kind: request.kind,
  state: request.state,
  level: request.level,
  text: firstWords(request),
  building: request.building,
  unitEntrance: request.unitEntrance,
  compoundId: request.compoundId,
  compoundName: request.compoundName,
  onBehalf: request.onBehalf !== null,
  by: request.dueAt?.toISOString() ?? null,
  overdue: request.overdue,
  visit: request.visit && {
    day: request.visit.day,
    window: request.visit.window,
    state: request.visit.state,
  },
  askedAt: request.askedAt.toISOString(),
})

function firstWords({ entries }: ContactDoc): string {
  const [first] = entries
  return first && first.state !== 'refused' ? first.text.slice(0, FIRST_WORDS) : ''
}
