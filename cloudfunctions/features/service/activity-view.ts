import type { ActivityView } from '@shared/contract/service/activity'

import type { ActivityDoc } from '../../store/service-activities'

export const activityView = ({
  _id,
  kind,
  skill,
  title,
  place,
  compoundName,
  startsAt,
  minutes,
  seats,
  joined,
  state,
  hostLabel,
}: ActivityDoc): ActivityView => ({
  id: _id,
  kind,
  skill,
  title,
  place,
  compoundName,
  startsAt: startsAt.toISOString(),
  minutes,
  seats,
  joined,
  state,
  hostLabel,
})

/** As the rules read it. */
export const standingOf = ({ state, startsAt, seats, joined }: ActivityDoc) => ({
  state,
  startsAt: startsAt.getTime(),
  seats,
  joined,
})
