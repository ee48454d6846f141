import type { AnyAction } from '../kernel/define-action'
import { appealActions } from './actions/appeal'
import { bodiesActions } from './actions/bodies'
import { butlerActions } from './actions/butler'
import { communityActions } from './actions/community'
import { consultationActions } from './actions/consultation'
import { dutyActions } from './actions/duty'
import { membershipActions } from './actions/membership'
import { peopleActions } from './actions/people'
import { sessionActions } from './actions/session'
import { wishActions } from './actions/wish'
import { workActions } from './actions/work'

/** Every verb that people have. A verb that is not here does not exist. */
const all = [
  ...appealActions,
  ...bodiesActions,
  ...butlerActions,
  ...communityActions,
  ...consultationActions,
  ...dutyActions,
  ...membershipActions,
  ...peopleActions,
  ...sessionActions,
  ...wishActions,
  ...workActions,
] as const

/** Each verb with its own types, for the test that holds schemas and contract together. */
export type RegisteredAction = (typeof all)[number]

export const actions: ReadonlyMap<string, AnyAction> = new Map(
  all.map((action): [string, AnyAction] => [action.name, action]),
)
