import type * as community from './community'
import type * as consultation from './consultation'
import type * as people from './people'
import type * as scan from './scan'

interface Action<Input, Output> {
  readonly input: Input
  readonly output: Output
}

/** Every action a client may ask for, with its input and output. Server and client both read this. */
export interface Actions {
  'scan.resolve': Action<scan.ResolveSceneInput, scan.ResolveScene>

  'community.home': Action<community.CompoundHomeInput, community.CompoundHome>
  'community.compound': Action<community.CompoundProfileInput, community.CompoundProfile>
  'community.station': Action<community.StationProfileInput, community.StationProfile>
  'community.stations': Action<community.ListStationsInput, community.ListStations>
  'community.communities': Action<community.ListCommunitiesInput, community.ListCommunities>
  'community.compounds': Action<community.ListCompoundsInput, community.ListCompounds>
  'community.makePoster': Action<community.MakePosterInput, community.MakePoster>

  'people.me': Action<people.MeInput, people.Me>
  'people.declareResidence': Action<people.DeclareResidenceInput, people.DeclareResidence>
  'people.requestSignIn': Action<people.RequestSignInInput, people.RequestSignIn>
  'people.lookAtSignIn': Action<people.LookAtSignInInput, people.LookAtSignIn>
  'people.confirmSignIn': Action<people.ConfirmSignInInput, people.ConfirmSignIn>
  'people.collectSignIn': Action<people.CollectSignInInput, people.CollectSignIn>
  'people.endSession': Action<people.EndSessionInput, people.EndSession>

  'consultation.list': Action<consultation.ListConsultationsInput, consultation.ListConsultations>
  'consultation.page': Action<consultation.ConsultationPageInput, consultation.ConsultationPage>
  'consultation.moreCards': Action<consultation.MoreCardsInput, consultation.MoreCards>
  'consultation.takeStance': Action<consultation.TakeStanceInput, consultation.TakeStance>
}

export type ActionName = keyof Actions
export type InputOf<Name extends ActionName> = Actions[Name]['input']
export type OutputOf<Name extends ActionName> = Actions[Name]['output']
