import { compoundProfile } from '../features/community/compound-profile'
import { home } from '../features/community/home'
import { listCommunities } from '../features/community/list-communities'
import { listCompounds } from '../features/community/list-compounds'
import { listStations } from '../features/community/list-stations'
import { makePoster } from '../features/community/make-poster'
import { stationProfile } from '../features/community/station-profile'
import { listConsultations } from '../features/consultation/list-consultations'
import { moreCards } from '../features/consultation/more-cards'
import { showPage } from '../features/consultation/show-page'
import { takeStance } from '../features/consultation/take-stance'
import { collectSignIn } from '../features/people/collect-sign-in'
import { confirmSignIn } from '../features/people/confirm-sign-in'
import { declareResidence } from '../features/people/declare-residence'
import { endSession } from '../features/people/end-session'
import { lookAtSignIn } from '../features/people/look-at-sign-in'
import { me } from '../features/people/me'
import { requestSignIn } from '../features/people/request-sign-in'
import { resolveScene } from '../features/scan/resolve-scene'
import type { AnyAction } from '../kernel/define-action'

/** Every verb that people have. A verb that is not here does not exist. */
const all = [
  resolveScene,
  home,
  compoundProfile,
  stationProfile,
  listStations,
  listCommunities,
  listCompounds,
  makePoster,
  me,
  declareResidence,
  requestSignIn,
  lookAtSignIn,
  confirmSignIn,
  collectSignIn,
  endSession,
  listConsultations,
  showPage,
  moreCards,
  takeStance,
] as const satisfies readonly AnyAction[]

/** Each verb with its own types, for the test that holds schemas and contract together. */
export type RegisteredAction = (typeof all)[number]

export const actions: ReadonlyMap<string, AnyAction> = new Map(
  all.map((action): [string, AnyAction] => [action.name, action]),
)
