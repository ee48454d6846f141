import { NOTICE_VERSION } from '@shared/contract/people'
import { POLL_GROUPS, type PollGroup } from '@shared/contract/poll'
import { sceneOf } from '@shared/rules/scene/scene-token'

import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import type { FixtureGuide } from '../../cloudfunctions/local/fixture/guide'
import { personas } from '../../cloudfunctions/local/fixture/personas'
import { aDeliberation } from '../support/deliberation'
import { startTestStack, type TestStack } from '../support/gateway'
import { aHome, phoneCode } from '../support/neighbours'
import { aSession } from '../support/session-doc'
import { pollEnds } from '../support/time-passes'
import { load } from '../support/world'
import { type DutyIds, dutiesAtWork } from './duties'
import { aDispute, aPromise, papersOfTheYear, ridersCome } from './in-hand'

/** WeChat's messages of this deployment, so that the page on which one allows them has something to show. */
const TEMPLATES = 'progress=tp:thing1:time2:once;session=ts:thing1:time2:once;office=to:thing3:time4:long'

/** What pages are opened with: things of the fixture, and those that only people bring about. */
export interface Ids extends DutyIds {
  readonly asking: string
  readonly proposing: string
  readonly deliberating: string
  readonly handling: string
  readonly evaluating: string
  readonly closed: string
  readonly hiddenPoll: string
  readonly closedPoll: string
  readonly statutory: string
  readonly minutes: string
  readonly onsite: string
  readonly roundtable: string
  readonly online: string
  readonly verdict: string
  readonly emergency: string
  readonly contact: string
  readonly wish: string
  /** Promised by `member`, and one that two sides see differently. */
  readonly promised: string
  readonly disputed: string
  readonly signInCode: string
  readonly invitationCode: string
}

export interface World {
  readonly stack: TestStack
  readonly guide: FixtureGuide
  readonly ids: Ids
}

/**
 * The whole local cloud with the small fixture county, and everything that a page may be about; `plain`
 * leaves out what people would have to bring about first: for tests that are in a hurry. Without `h5` nothing
 * of the web app is served.
 */
export async function startWorld({ plain = false, h5 = true } = {}): Promise<World> {
  const stack = await startTestStack({
    fixture: 'small',
    h5,
    personas: [...personas],
    environment: { PAGE_CACHE_MS: '0', SUBSCRIBE_TEMPLATES: TEMPLATES },
  })
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  return { stack, guide: stack.guide, ids: plain ? ofFixture(stack) : await bringAbout(stack) }
}

const SECRETARY = { as: 'branch-secretary' } as const

async function bringAbout(stack: TestStack): Promise<Ids> {
  const { consultations, compounds } = stack.guide
  const [hiddenPoll, closedPoll, minutes, statutory] = await talks(stack)
  const { code: signInCode } = await stack.get('people.requestSignIn', { browser: '这台电脑' })
  const { code: invitationCode } = await stack.get(
    'posts.invite',
    { post: 'redButler', placeId: stack.guide.butlerStairwell, label: '何管家' },
    SECRETARY,
  )
  const sessions = await sittings(stack)
  await heldBack(stack)
  await asksToBeVerified(stack)
  const duties = await dutiesAtWork(stack)
  await ridersCome(stack)
  await papersOfTheYear(stack)
  return {
    ...consultations,
    ...duties,
    ...sessions,
    hiddenPoll,
    closedPoll,
    minutes,
    statutory,
    signInCode,
    invitationCode,
    verdict: await anAppeal(stack),
    contact: await aContact(stack),
    emergency: `${compounds.home}-appeal-5`,
    wish: `${compounds.home}-wish-03`,
    promised: await aPromise(stack, `${compounds.home}-wish-05`),
    disputed: await aDispute(stack),
  }
}

const ofFixture = (stack: TestStack): Ids =>
  ({ ...stack.guide.consultations, wish: `${stack.guide.compounds.home}-wish-03` }) as Ids

const homeOf = ({ guide: { countyId, communityId, compounds } }: TestStack) => ({
  countyId,
  communityId,
  compoundId: compounds.home,
  compoundName: '麦香花园',
})

/** Matters in 议事项: a poll that shows nothing yet, one that is over, one with minutes, one that owners decide. */
async function talks(stack: TestStack): Promise<[string, string, string, string]> {
  const place = homeOf(stack)
  const [hidden, over, written, owners] = [
    await aDeliberation(stack, { ...place, title: '西门几点关，大家定个时间' }),
    await aDeliberation(stack, { ...place, title: '车棚装灯，装哪一种' }),
    await aDeliberation(stack, { ...place, title: '广场边添几把长椅' }),
    await aDeliberation(stack, { ...place, title: '架空层改成图书角，要不要改' }),
  ]
  const ask = (id: string, hiddenUntilClose: boolean) =>
    stack.get(
      'poll.set',
      {
        consultationId: id,
        proposalIds: [`${id}-pr1`, `${id}-pr2`],
        days: 3,
        hiddenUntilClose,
        costOnOwners: true,
      },
      SECRETARY,
    )
  await ask(hidden, true)
  await ask(over, false)
  for (const [as, n] of [
    ['owner', 1],
    ['tenant', 2],
    ['relocated', 1],
    ['family', 1],
  ] as const) {
    await stack.get('poll.answer', { consultationId: over, choice: `${over}-pr${n}` }, { as })
  }
  await answersOfMany(stack, over)
  await stack.get('statutory.mark', { consultationId: owners, item: 8, ground: 'comparedWithLaw' }, SECRETARY)
  await pollEnds(stack, over)
  await stack.get(
    'minutes.write',
    {
      consultationId: written,
      outcome: 'majorityView',
      adoptedIds: [`${written}-pr1`],
      conclusion: '滑梯南边放四把带靠背的长椅，两周里放好。',
      viewsFor: ['看孩子的老人有地方坐。', '树荫下也凉快。'],
      viewsAgainst: ['怕晚上有人坐着说话，吵着一楼。'],
      minority: '一楼两户希望椅子离窗户再远一点。',
    },
    { as: 'butler' },
  )
  return [hidden, over, written, owners]
}

const ANSWERS: Readonly<Record<PollGroup, number>> = { owner: 9, tenant: 6, family: 4 }

/** So many owners, tenants and family, each behind a door of her own, that the two are shown apart: five of each. */
async function answersOfMany(stack: TestStack, consultationId: string): Promise<void> {
  const poll = `pl_${consultationId}`
  const groups = POLL_GROUPS.flatMap((group) => Array<PollGroup>(ANSWERS[group]).fill(group))
  const at = new Date()
  await load(
    stack,
    'poll_answers',
    groups.map((group, n) => ({
      _id: `${poll}_look${n}`,
      pollId: poll,
      consultationId,
      personId: `look${n}`,
      choice: `${consultationId}-pr${n % 3 === 0 ? 2 : 1}`,
      group,
      forHousehold: true,
      answeredAt: at,
      changedAt: at,
    })),
  )
  await load(
    stack,
    'poll_households',
    groups.map((_, n) => ({ _id: `${poll}_lookhome${n}`, pollId: poll, casterId: `look${n}` })),
  )
}

/** A sitting of each of the three forms, on its day. */
async function sittings(stack: TestStack): Promise<Pick<Ids, 'onsite' | 'roundtable' | 'online'>> {
  const place = homeOf(stack)
  const hour = 3_600_000
  const about = (consultationId: string, consultationTitle: string) => ({
    ...place,
    consultationId,
    consultationTitle,
    hostLabel: '王书记',
    agenda: ['先看现场', '一人说一说', '比一比两个方案'],
  })
  const group = (n: number) => (n === 0 ? 'resident' : 'redButler') as 'resident' | 'redButler'
  await load(stack, 'sessions', [
    aSession({
      ...about(stack.guide.consultations.deliberating, '电动车充电口加几个、加在哪儿'),
      _id: 'look-onsite',
      scene: sceneOf('LKQNSTE000').slice(2, 12),
      place: '西车棚',
    }),
    aSession({
      ...about('look-talk-round', '广场边添几把长椅'),
      _id: 'look-roundtable',
      mode: 'roundtable',
      state: 'inSession',
      scene: sceneOf('LKRQUND000').slice(2, 12),
      place: '红色驿站二楼',
      speakers: [
        { group: group(0), label: null },
        { group: group(1), label: '何管家' },
        { group: 'propertyCompany', label: '物业吴经理' },
      ],
      turn: { round: 1, seat: 1, startedAt: new Date(Date.now() - 40_000) },
      attendance: {
        groups: [
          { group: group(0), count: 6 },
          { group: group(1), count: 1 },
          { group: 'propertyCompany', count: 1 },
        ],
        present: 8,
        unverified: 1,
        households: 0,
      },
    }),
    aSession({
      ...about('look-talk-online', '西门几点关，大家定个时间'),
      _id: 'look-online',
      mode: 'online',
      state: 'inSession',
      scene: sceneOf('LKQNLNE000').slice(2, 12),
      place: '',
      startsAt: new Date(Date.now() - 24 * hour),
      endsAt: new Date(Date.now() + 72 * hour),
    }),
  ])
  return { onsite: 'look-onsite', roundtable: 'look-roundtable', online: 'look-online' }
}

/** Words that the machine would not decide on: they lie on the desks of those who do. */
async function heldBack(stack: TestStack): Promise<void> {
  const { asking } = stack.guide.consultations
  await stack.control.setMood({ mood: 'review' })
  await stack.get(
    'statement.say',
    { consultationId: asking, text: '音响小点声，老人孩子都能睡好。', photoIds: [] },
    { as: 'tenant' },
  )
  await stack.get(
    'consultation.addFactNote',
    { consultationId: asking, text: '晚上八点量过，音响在 1 号楼窗下，七十分贝。', photoIds: [] },
    { as: 'butler' },
  )
  await stack.control.setMood({ mood: 'pass' })
}

async function asksToBeVerified(stack: TestStack): Promise<void> {
  const as = 'newcomer-looks'
  const compoundId = stack.guide.compounds.home
  await stack.get('people.declareResidence', { compoundId, noticeVersion: NOTICE_VERSION }, { as })
  await stack.get('people.verifyPhone', { code: phoneCode() }, { as })
  const home = { ...aHome(), compoundId, stairwellId: stack.guide.butlerStairwell }
  await stack.get('people.describeHome', home, { as })
}

async function anAppeal(stack: TestStack): Promise<string> {
  const { appealId } = await stack.get(
    'appeal.submit',
    {
      compoundId: stack.guide.compounds.home,
      where: '消防通道',
      what: '大家投个票，同意消防通道停车的举手，过半数就能停。',
      hope: '',
      photoIds: [],
    },
    { as: 'owner' },
  )
  return appealId
}

async function aContact(stack: TestStack): Promise<string> {
  const { requestId } = await stack.get(
    'butler.contact',
    {
      compoundId: stack.guide.compounds.home,
      kind: 'message',
      text: '楼道灯坏了三天，晚上看不见。',
      photoIds: [],
    },
    { as: 'owner' },
  )
  return requestId
}
