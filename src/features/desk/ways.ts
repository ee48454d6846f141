import type { DeskItem } from '@shared/contract/desk'
import { goTo } from '@/platform/routes'

type Way = (item: DeskItem) => void

const toWork: Way = ({ opens: id }) => goTo('packages/handling/matter/index', { id })

const toReception: Way = ({ opens: id }) => goTo('packages/duty/reception-desk/index', { id })

/** The one screen on which each kind of thing is decided. */
const WAYS: Readonly<Record<DeskItem['kind'], Way>> = {
  appealDecision: ({ opens: id, urgency }) =>
    urgency === 'emergency'
      ? goTo('packages/staff/emergency/index', { id })
      : goTo('packages/staff/review/index', { id }),
  consultationStep: ({ opens: id }) => goTo('packages/staff/consultation/index', { id }),
  workTask: toWork,
  workSilence: toWork,
  workOffer: toWork,
  directLine: toWork,
  dissentAnswer: ({ opens: id }) => goTo('packages/staff/minutes/index', { id }),
  lateWords: ({ opens: id }) => goTo('packages/staff/answers/index', { id }),
  residenceRequest: ({ opens: id }) => goTo('packages/staff/residents/index', { id }),
  memberCheck: () => goTo('packages/service/check/index', {}),
  workerCheck: ({ opens: communityId }) => goTo('packages/staff/workers/index', { communityId }),
  contact: ({ opens: id }) => goTo('packages/butler/request/index', { id }),
  wish: ({ opens: id }) => goTo('packages/staff/wish/index', { id }),
  heldStatement: ({ opens: id }) => goTo('packages/staff/statements/index', { id }),
  heldOpening: ({ opens: id }) => goTo('packages/staff/statements/index', { id }),
  heldWords: () => goTo('packages/staff/held/index', {}),
  deputyQuestion: ({ opens: id }) => goTo('packages/duty/question/index', { id }),
  committeeShare: ({ opens: id }) => goTo('packages/staff/bodies/index', { id }),
  receptionDay: toReception,
  receptionUnset: toReception,
}

export const openDeskItem: Way = (item) => WAYS[item.kind](item)
