import { dayNameOf } from '@shared/rules/calendar/working-days'

import type { TestStack } from '../support/gateway'

const SECRETARY = { as: 'branch-secretary' } as const
const BUTLER = { as: 'butler' } as const
const COMMUNITY = { as: 'community-secretary' } as const

/** A rider who waits, and one who has been met: `tenant` and `relocated` drive, too. */
export async function ridersCome(stack: TestStack): Promise<void> {
  const { communityId } = stack.guide
  for (const as of ['tenant', 'relocated'])
    await stack.get('workers.register', { communityId, trade: 'rider' }, { as })
  const { registration } = await stack.get('workers.mine', {}, { as: 'relocated' })
  const { workers } = await stack.get('workers.list', { communityId, state: 'waiting' }, COMMUNITY)
  const met = workers.find(({ number }) => number === registration?.number)
  if (!met) throw new Error('nobody waits to be met')
  await stack.get('workers.decide', { registrationId: met.id, decision: 'accept' }, COMMUNITY)
}

/** A promise that `member` has just made; gives the wish. */
export async function aPromise(stack: TestStack, wishId: string): Promise<string> {
  await stack.get('wish.claim', { wishId, noRelative: true }, { as: 'member' })
  return wishId
}

const WISHED = {
  kind: 'skill',
  wisher: 'elder',
  skill: 'repair',
  times: ['weekendDay'],
  valueYuan: 0,
} as const
const TOLD = { title: '修一修松了的窗户', text: '本小区一位老人家的窗户关不严，想请会修的人看看。' }

/** Posted and visited by the butler, let out by the secretary: it hangs on the board. */
async function aWishForANeighbour(stack: TestStack): Promise<string> {
  const { wishId } = await stack.get(
    'wish.submit',
    {
      ...WISHED,
      compoundId: stack.guide.compounds.home,
      by: 'onBehalf',
      title: '修窗户',
      words: '李奶奶家的窗户关不严，想请会修的人看看。',
      hardship: 'elderAlone',
      behalf: {
        stairwellId: stack.guide.butlerStairwell,
        room: '302',
        name: '李桂兰',
        phone: '15400000012',
        relation: 'stairwell',
        consent: 'faceToFace',
        consentDay: dayNameOf(new Date()),
      },
    },
    BUTLER,
  )
  await stack.get('wish.visit', { wishId, ...TOLD, ...WISHED }, BUTLER)
  await stack.get('wish.approve', { wishId, ...TOLD }, SECRETARY)
  return wishId
}

/** A promise that `member` says is kept and the butler who posted it does not; gives the wish. */
export async function aDispute(stack: TestStack): Promise<string> {
  const wishId = await aWishForANeighbour(stack)
  await aPromise(stack, wishId)
  const done = { wishId, text: '上门做好了，请看看。', photoIds: [], done: { minutes: 40 } }
  await stack.get('wish.note', done, { as: 'member' })
  await stack.get('wish.move', { wishId, verb: 'dispute', reason: 'notAsAgreed' }, BUTLER)
  return wishId
}

/** What was written of two members: one has it to read, the other objects; and a report lies to be read. */
export async function papersOfTheYear(stack: TestStack): Promise<void> {
  const year = new Date().getFullYear()
  for (const as of ['member', 'member-2']) {
    const { registration } = await stack.get('registration.mine', {}, { as })
    await stack.get(
      'service.writeSheet',
      {
        registrationId: registration?.id ?? '',
        year,
        level: 'good',
        reason: '答应的心愿都办到了，两次清理楼道都来了。',
      },
      SECRETARY,
    )
  }
  const { sheets } = await stack.get('service.mySheets', {}, { as: 'member-2' })
  const sheetId = sheets[0]?.id ?? ''
  await stack.get('service.answerSheet', { sheetId, objection: '还有一次没登记上。' }, { as: 'member-2' })
  await stack.get('service.submitReport', { year, note: '明年想教老人用手机。' }, { as: 'member-2' })
}
