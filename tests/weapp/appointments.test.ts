import { CONSENT_VERSIONS } from '@shared/contract/consent'
import { NOTICE_VERSION } from '@shared/contract/people'

import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { byClass, pageText, textOf } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const ADMIN = 'newcomer-admin'
const COMMUNITY = 'newcomer-community'
const SECRETARY = 'newcomer-secretary'
const BUTLER = 'newcomer-butler'
const DEPUTY = 'newcomer-deputy'
const DESK = 'packages/staff/posts/index'
const TABLE =
  '岗位,地方,称呼,任期\r\n红色管家,1号楼2单元,周管家,2029-11-22\r\n红色管家,9号楼1单元,吴管家,\r\n'

let stack: Stack
let weapp: Weapp
/** Whose phone it is. */
let who = ADMIN

beforeAll(async () => {
  stack = await startStack({ vacant: true })
  for (const person of [ADMIN, COMMUNITY, SECRETARY, BUTLER, DEPUTY]) {
    await stack.ask('people.consent', { kind: 'notice', version: CONSENT_VERSIONS.notice }, person)
  }
  weapp = await startWeapp({
    callFunction: (call) => stack.callAs(who)(call),
    messageFiles: [
      { name: '岗位.docx', bytes: Buffer.from('no table') },
      { name: '岗位.csv', bytes: Buffer.from(TABLE) },
    ],
  })
}, 60_000)

afterAll(() => stack.close())

const { here, reads, touches, touchesRow, writes } = handsOn(() => weapp)
const postsOf = async (person: string) => (await stack.ask('people.me', {}, person)).posts

function takesUpThePhoneOf(persona: string) {
  weapp.wx.test.storage.clear()
  who = persona
}

/** Types the code from paper, reads what it is, and says yes. */
async function accepts(person: string, code: string, post: string) {
  takesUpThePhoneOf(person)
  await weapp.open('packages/me/invitation/index')
  await writes(code)
  await touches('看看是什么岗位')
  await reads(post)
  await touches('接受')
  await reads(`您现在是${post}了`)
}

/** Fills in whom to invite, and reads the code as it stands there in large letters. */
async function invites(person: string, seat: string, label: string): Promise<string> {
  takesUpThePhoneOf(person)
  await weapp.open(DESK)
  await touchesRow(seat)
  await writes(label)
  await touches('生成任职码')
  await weapp.until('the code', () => byClass(here(), 'code-card')[0], 15_000)
  return byClass(here(), 'code-card__part').map(textOf).join('-')
}

describe('from the printed code to a butler, phone by phone', () => {
  test('the code that the deployment printed makes the first admin', async () => {
    await weapp.open('packages/me/invitation/index')
    await writes(stack.firstAdminCode)
    await touches('看看是什么岗位')
    await reads('这是第一位县级管理员的码')
    await writes('孟主任')
    await touches('担任县级管理员')
    await reads('您现在是县级管理员了')
    expect(await postsOf(ADMIN)).toMatchObject([{ post: 'countyAdmin' }])
  }, 60_000)

  test('she invites the community secretary, who accepts on her own phone', async () => {
    await accepts(COMMUNITY, await invites(ADMIN, '春和社区,空缺', '李书记'), '社区党组织书记')
    expect(await postsOf(COMMUNITY)).toMatchObject([{ post: 'communitySecretary', placeId: 'cm1' }])
  }, 60_000)

  test('the community secretary invites the branch secretary', async () => {
    await accepts(SECRETARY, await invites(COMMUNITY, '桂园小区,空缺', '王书记'), '小区党支部书记')
    expect(await postsOf(SECRETARY)).toMatchObject([{ post: 'branchSecretary', placeId: 'cp1' }])
  }, 60_000)

  test('the branch secretary invites a verified owner as butler', async () => {
    await becomesVerifiedOwner(BUTLER)
    await accepts(BUTLER, await invites(SECRETARY, '1号楼1单元,空缺', '何管家'), '红色管家')
    expect(await postsOf(BUTLER)).toMatchObject([{ post: 'redButler', placeId: 'cp1-b01-u1' }])
  }, 60_000)

  test('the butler asks a neighbour to stand in for her, who accepts on his own phone and finds her desk', async () => {
    takesUpThePhoneOf(BUTLER)
    await weapp.open(DESK)
    await touchesRow('桂园小区1号楼1单元')
    await touches('请一位副手')
    await writes('周管家')
    await touches('生成任职码')
    await weapp.until('the code', () => byClass(here(), 'code-card')[0], 15_000)
    const code = byClass(here(), 'code-card__part').map(textOf).join('-')

    takesUpThePhoneOf(DEPUTY)
    await weapp.open('packages/me/invitation/index')
    await writes(code)
    await touches('看看是什么岗位')
    await reads('红色管家副手')
    expect(pageText(here())).toContain('何管家')
    await touches('接受')
    // Only an owner of this compound stands in for a butler: she is told so, with the way there.
    await reads('去核实住处')
    expect(await postsOf(DEPUTY)).toEqual([])
    await becomesVerifiedOwner(DEPUTY, '102', '周建平')
    await accepts(DEPUTY, code, '红色管家副手')
    expect(await postsOf(DEPUTY)).toMatchObject([{ post: 'redButler', deputy: true }])
    await weapp.open('packages/staff/desk/index')
    await reads('桂园小区1号楼1单元 · 红色管家（副手）')

    takesUpThePhoneOf(BUTLER)
    await weapp.open(DESK)
    await touchesRow('桂园小区1号楼1单元')
    await reads('副手：周管家')
  }, 60_000)

  test('a table is chosen from a conversation; another kind of file is refused', async () => {
    takesUpThePhoneOf(SECRETARY)
    await weapp.open(DESK)
    await touches('用表格一次请多位')
    await touches('选一张表格')
    await weapp.until('the refusal', () => byClass(here(), 'notice--problem')[0], 15_000)
    await touches('选一张表格')
    await reads('1 行可以，1 行要改')
    await reads('没有这个地方')
    expect(pageText(here())).toContain('现在什么都没有发出')
    const { invitations } = await stack.ask('posts.list', { placeId: 'cp1' }, SECRETARY)
    expect(invitations).toEqual([])
  }, 60_000)
})

describe('looking up whoever was appointed', () => {
  test('finds a butler as one types, and the entrance that nobody looks after', async () => {
    await stack.tick()
    takesUpThePhoneOf(SECRETARY)
    await weapp.open('packages/staff/directory/index')
    await reads('管家 1/2')
    await writes('1号楼2单元')
    await reads('桂园小区1号楼2单元')
    expect(pageText(here())).toContain('空缺')
    await writes('何管家')
    await weapp.until('only hers', () => !pageText(here()).includes('1号楼2单元'), 15_000)
    expect(pageText(here())).toContain('桂园小区1号楼1单元')
    await touches('看数字')
    await reads('还缺 1')
  }, 60_000)
})

async function becomesVerifiedOwner(person: string, room = '101', name = '何秀兰') {
  await stack.ask('people.declareResidence', { compoundId: 'cp1', noticeVersion: NOTICE_VERSION }, person)
  await stack.ask('people.verifyPhone', { code: `owner${Date.now()}x15400000012` }, person)
  const { requestId } = await stack.ask(
    'people.describeHome',
    {
      compoundId: 'cp1',
      stairwellId: 'cp1-b01-u1',
      room,
      name,
      kind: 'owner',
      ageGroup: 'adult',
    },
    person,
  )
  await stack.ask('people.decideResidence', { requestId, decision: 'verify' }, SECRETARY)
}
