import type { AppealActions } from './actions/appeal'
import type { BodiesActions } from './actions/bodies'
import type { ButlerActions } from './actions/butler'
import type { CommunityActions } from './actions/community'
import type { ConsultationActions } from './actions/consultation'
import type { DutyActions } from './actions/duty'
import type { MembershipActions } from './actions/membership'
import type { PeopleActions } from './actions/people'
import type { SessionActions } from './actions/session'
import type { WishActions } from './actions/wish'
import type { WorkActions } from './actions/work'

/** Every action a client may ask for, with its input and output. Server and client both read this. */
export interface Actions
  extends AppealActions,
    BodiesActions,
    ButlerActions,
    CommunityActions,
    ConsultationActions,
    DutyActions,
    MembershipActions,
    PeopleActions,
    SessionActions,
    WishActions,
    WorkActions {}

export type ActionName = keyof Actions
export type InputOf<Name extends ActionName> = Actions[Name]['input']
export type OutputOf<Name extends ActionName> = Actions[Name]['output']
