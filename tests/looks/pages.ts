import type { RouteParams, RoutePath } from '@/platform/routes'

import type { World } from './world'

/** How one sees a page as it is meant: as whom, and with what in its address. */
export interface Look<Path extends RoutePath = RoutePath> {
  /** A persona of the fixture; null: somebody who never signed in. */
  readonly as: string | null
  /** What is seen besides the page's first look: the file is called so. */
  readonly name?: string
  readonly params?: (world: World) => RouteParams<Path>
  /** Somebody in a compound other than the story's. */
  readonly compound?: 'threeNo'
  /** A desktop: the one breakpoint at 1,024 px. */
  readonly wide?: true
}

type Looks = { readonly [Path in RoutePath]: readonly [Look<Path>, ...Look<Path>[]] }

const of = (id: keyof World['ids']) => (world: World) => ({ id: world.ids[id] })
const SECRETARY = 'branch-secretary'
const COMMUNITY = 'community-secretary'

/**
 * Every page of the product: a page without an entry does not compile, and `app.config.ts` and this list
 * are held against each other. Screens and accessibility are walked along it.
 */
export const LOOKS: Looks = {
  'pages/home/index': [
    { as: 'owner' },
    { as: null, name: 'stranger' },
    { as: SECRETARY, name: 'secretary' },
    { as: 'three-no', name: 'three-no', compound: 'threeNo' },
  ],
  'pages/scan/index': [
    { as: null, params: ({ guide }) => ({ scene: guide.scenes.homeStation }) },
    { as: null, name: 'unknown', params: ({ guide }) => ({ scene: guide.scenes.unknown }) },
  ],
  'pages/consultations/index': [{ as: 'owner' }],
  'pages/wishes/index': [{ as: 'member' }, { as: 'owner', name: 'resident' }],
  'pages/mine/index': [{ as: 'owner' }, { as: SECRETARY, name: 'secretary' }, { as: null, name: 'stranger' }],

  'packages/consultation/detail/index': [
    { as: 'owner', name: 'asking', params: of('asking') },
    { as: 'owner', name: 'proposing', params: of('proposing') },
    { as: 'owner', name: 'deliberating', params: of('deliberating') },
    { as: 'owner', name: 'hidden-poll', params: of('hiddenPoll') },
    { as: 'owner', name: 'poll-result', params: of('closedPoll') },
    { as: 'owner', name: 'statutory', params: of('statutory') },
    { as: 'owner', name: 'handling', params: of('handling') },
    { as: 'owner', name: 'evaluating', params: of('evaluating') },
    { as: 'owner', name: 'closed', params: of('closed') },
    { as: 'owner', name: 'handed-12345', params: of('handedTo12345') },
    { as: 'owner', name: 'handed-reception', params: of('atReception') },
    { as: 'owner', name: 'closed-wide', params: of('closed'), wide: true },
    { as: 'owner', name: 'nowhere', params: () => ({ id: 'c-nowhere' }) },
  ],
  'packages/consultation/speak/index': [{ as: 'owner', params: of('asking') }],
  'packages/consultation/propose/index': [{ as: 'owner', params: of('proposing') }],
  'packages/consultation/minutes/index': [{ as: 'owner', params: of('minutes') }],
  'packages/consultation/statutory/index': [{ as: 'owner', params: () => ({ item: '8' }) }],
  'packages/consultation/appeal/index': [{ as: 'owner' }],
  'packages/consultation/verdict/index': [{ as: 'owner', params: of('verdict') }],
  'packages/consultation/topics/index': [{ as: null }],
  'packages/consultation/session/index': [
    { as: 'owner', name: 'onsite', params: of('onsite') },
    { as: 'delegate', name: 'roundtable', params: of('roundtable') },
    { as: 'owner', name: 'online', params: of('online') },
  ],
  'packages/consultation/rules/index': [
    { as: 'owner', params: ({ guide }) => ({ compoundId: guide.compounds.home }) },
  ],
  'packages/consultation/appeals/index': [{ as: 'owner' }],

  'packages/community/station/index': [{ as: null, params: ({ guide }) => ({ id: guide.stations.home }) }],
  'packages/community/stations/index': [{ as: null }],
  'packages/community/compound/index': [
    { as: 'owner', params: ({ guide }) => ({ id: guide.compounds.home }) },
    { as: null, name: 'three-no', params: ({ guide }) => ({ id: guide.compounds.threeNo }) },
  ],
  'packages/community/choose/index': [{ as: null }],
  'packages/community/worker/index': [
    { as: null },
    { as: 'tenant', name: 'waits' },
    { as: 'relocated', name: 'accepted' },
  ],
  'packages/community/seen/index': [{ as: 'relocated' }, { as: 'owner', name: 'stranger' }],

  'packages/wish/detail/index': [
    { as: 'member', params: of('wish') },
    { as: 'member', name: 'promised', params: of('promised') },
    { as: 'member', name: 'disputed', params: of('disputed') },
    { as: 'butler', name: 'disputed-poster', params: of('disputed') },
  ],
  'packages/wish/new/index': [
    { as: 'owner' },
    { as: 'butler', name: 'behalf', params: () => ({ behalf: '1' }) },
  ],
  'packages/wish/record/index': [{ as: 'member', params: of('promised') }],
  'packages/wish/mine/index': [{ as: 'member' }, { as: 'owner', name: 'empty' }],

  'packages/butler/mine/index': [{ as: 'owner' }, { as: 'three-no', name: 'three-no', compound: 'threeNo' }],
  'packages/butler/ask/index': [{ as: 'owner', params: () => ({ kind: 'message' }) }],
  'packages/butler/requests/index': [{ as: 'owner' }, { as: 'family', name: 'empty' }],
  'packages/butler/request/index': [{ as: 'owner', params: of('contact') }],
  'packages/butler/desk/index': [{ as: 'butler' }],
  'packages/butler/file/index': [{ as: 'butler' }],
  'packages/butler/check/index': [{ as: 'butler' }],
  'packages/butler/care/index': [{ as: 'butler' }],
  'packages/butler/card/index': [{ as: 'butler' }],

  'packages/me/sign-in/index': [{ as: 'owner', params: ({ ids }) => ({ code: ids.signInCode }) }],
  'packages/me/home/index': [{ as: 'owner' }, { as: 'declared', name: 'declared' }],
  'packages/me/describe/index': [
    { as: 'phone', params: ({ guide }) => ({ compoundId: guide.compounds.home }) },
  ],
  'packages/me/consent/index': [{ as: 'owner' }],
  'packages/me/notice/index': [{ as: 'owner', params: () => ({ kind: 'notice' }) }],
  'packages/me/about/index': [{ as: 'owner' }],
  'packages/me/data/index': [{ as: 'owner' }],
  'packages/me/kept/index': [{ as: 'owner' }],
  'packages/me/statements/index': [{ as: 'owner' }],
  'packages/me/appeals/index': [{ as: 'owner' }],
  'packages/me/inbox/index': [{ as: 'owner' }, { as: 'visitor', name: 'empty' }],
  'packages/me/waiting/index': [{ as: 'owner', name: 'empty' }],
  'packages/me/reminders/index': [{ as: 'owner' }],
  'packages/me/invitation/index': [
    { as: 'phone', params: ({ ids }) => ({ code: ids.invitationCode }) },
    { as: 'phone', name: 'asks', params: () => ({}) },
  ],

  'packages/service/mine/index': [{ as: 'member' }, { as: 'owner', name: 'stranger' }],
  'packages/service/register/index': [{ as: 'owner' }],
  'packages/service/activities/index': [{ as: 'member' }],
  'packages/service/groups/index': [{ as: 'member' }],
  'packages/service/year/index': [{ as: 'member' }],
  'packages/service/report/index': [{ as: 'member' }, { as: 'member-2', name: 'handed-in' }],
  'packages/service/sheets/index': [{ as: 'member' }, { as: 'member-2', name: 'objected' }],
  'packages/service/host/index': [{ as: SECRETARY }, { as: COMMUNITY, name: 'community' }],
  'packages/service/reports/index': [{ as: SECRETARY }],
  'packages/service/assess/index': [{ as: SECRETARY, params: () => ({}) }],
  'packages/service/check/index': [{ as: SECRETARY }],
  'packages/service/units/index': [{ as: COMMUNITY }],

  'packages/duty/report/index': [
    { as: SECRETARY, params: ({ guide }) => ({ id: guide.compounds.home }) },
    { as: COMMUNITY, name: 'wide', params: ({ guide }) => ({ id: guide.communityId }), wide: true },
  ],
  'packages/duty/reception/index': [
    { as: 'owner', params: ({ guide }) => ({ id: guide.compounds.home }) },
    { as: 'owner', name: 'wide', params: ({ guide }) => ({ id: guide.compounds.home }), wide: true },
  ],
  'packages/duty/questions/index': [
    { as: 'owner', params: ({ guide }) => ({ id: guide.compounds.home }) },
    { as: 'commissioner', name: 'wide', params: ({ guide }) => ({ id: guide.communityId }), wide: true },
  ],
  'packages/duty/ask/index': [
    { as: 'owner', params: ({ guide }) => ({ id: guide.compounds.home, name: '麦香花园' }) },
  ],
  'packages/duty/question/index': [
    { as: 'commissioner', params: of('question') },
    { as: 'owner', name: 'nowhere', params: () => ({ id: 'dq-nowhere' }) },
  ],
  'packages/duty/reception-desk/index': [
    { as: COMMUNITY, params: ({ guide }) => ({ id: guide.communityId }) },
    { as: COMMUNITY, name: 'wide', params: ({ guide }) => ({ id: guide.communityId }), wide: true },
  ],

  'packages/handling/matter/index': [
    { as: COMMUNITY, params: of('handling') },
    { as: COMMUNITY, name: 'wide', params: of('handling'), wide: true },
  ],
  'packages/handling/note/index': [
    { as: COMMUNITY, params: ({ ids }) => ({ id: ids.handling, kind: 'progress' }) },
    { as: 'butler', name: 'evidence', params: ({ ids }) => ({ id: ids.handling, kind: 'evidence' }) },
  ],

  'packages/staff/station/index': [{ as: COMMUNITY, params: ({ guide }) => ({ id: guide.stations.home }) }],
  'packages/staff/desk/index': [
    { as: SECRETARY },
    { as: SECRETARY, name: 'wide', wide: true },
    { as: 'specialist', name: 'specialist' },
  ],
  'packages/staff/residents/index': [
    { as: 'butler', params: () => ({}) },
    { as: SECRETARY, name: 'empty', params: () => ({}) },
  ],
  'packages/staff/statements/index': [{ as: SECRETARY, params: () => ({}) }],
  'packages/staff/open-consultation/index': [{ as: SECRETARY }],
  'packages/staff/consultation/index': [
    { as: SECRETARY, params: of('proposing') },
    { as: SECRETARY, name: 'wide', params: of('deliberating'), wide: true },
  ],
  'packages/staff/facts/index': [{ as: SECRETARY, params: of('asking') }],
  'packages/staff/proposals/index': [{ as: SECRETARY, params: of('proposing') }],
  'packages/staff/answers/index': [{ as: SECRETARY, params: of('deliberating') }],
  'packages/staff/held/index': [{ as: COMMUNITY }, { as: SECRETARY, name: 'secretary' }],
  'packages/staff/wishes/index': [{ as: SECRETARY }],
  'packages/staff/wish/index': [
    { as: SECRETARY, params: of('wish') },
    { as: SECRETARY, name: 'disputed', params: of('disputed') },
  ],
  'packages/staff/bodies/index': [{ as: SECRETARY, params: ({ guide }) => ({ id: guide.compounds.home }) }],
  'packages/staff/directory/index': [{ as: 'county-admin' }],
  'packages/staff/calendar/index': [{ as: 'county-admin' }],
  'packages/staff/convene/index': [{ as: SECRETARY, params: of('proposing') }],
  'packages/staff/session/index': [
    { as: SECRETARY, name: 'onsite', params: of('onsite') },
    { as: SECRETARY, name: 'roundtable', params: of('roundtable') },
    { as: SECRETARY, name: 'online', params: of('online') },
  ],
  'packages/staff/procedure/index': [
    { as: COMMUNITY, params: ({ guide }) => ({ communityId: guide.communityId }) },
  ],
  'packages/staff/poll/index': [{ as: SECRETARY, params: of('deliberating') }],
  'packages/staff/minutes/index': [{ as: SECRETARY, params: of('closedPoll') }],
  'packages/staff/statutory/index': [{ as: SECRETARY, params: of('statutory') }],
  'packages/staff/workers/index': [{ as: COMMUNITY }],
  'packages/staff/shops/index': [{ as: COMMUNITY }],
  'packages/staff/posts/index': [{ as: COMMUNITY }],
  'packages/staff/emergency/index': [{ as: SECRETARY, params: of('emergency') }],
  'packages/staff/review/index': [{ as: SECRETARY, params: () => ({}) }],
  'packages/staff/topics/index': [{ as: 'county-admin', params: () => ({}) }],
}

export interface Stop extends Look {
  readonly path: RoutePath
  /** `staff.desk.wide`: the name of its files. */
  readonly file: string
}

/** All of them, one after the other; only those whose name holds one of `only`, `a,b`, where it is given. */
export function stops(only = ''): readonly Stop[] {
  const parts = only.split(',')
  return (Object.keys(LOOKS) as RoutePath[]).flatMap((path) =>
    (LOOKS[path] as readonly Look[]).flatMap((look) => {
      const file = [...path.split('/').slice(1, -1), ...(look.name ? [look.name] : [])].join('.')
      return parts.some((part) => file.includes(part)) ? [{ ...look, path, file }] : []
    }),
  )
}
