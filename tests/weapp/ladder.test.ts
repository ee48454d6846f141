import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { byClass, pageText } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const RESIDENT = 'newcomer-climbs'

let stack: Stack
let weapp: Weapp
/** Whose phone it is. */
let who = RESIDENT

beforeAll(async () => {
  stack = await startStack()
  weapp = await startWeapp({ callFunction: (call) => stack.callAs(who)(call) })
}, 60_000)

afterAll(() => stack.close())

const { here, reads, on, touches, touchesRow, writes } = handsOn(() => weapp)
const me = () => stack.ask('people.me', {}, RESIDENT)

function takesUpThePhoneOf(persona: string) {
  weapp.wx.test.storage.clear()
  who = persona
}

describe('rung by rung in the built mini-program', () => {
  test('one tap makes her a neighbour', async () => {
    const { home: id } = stack.guide.compounds
    const { compound } = await stack.ask('community.home', { compoundId: id }, RESIDENT)
    weapp.wx.test.storage.set('ysl.compound', { id, name: compound.name })
    await weapp.open('packages/me/home/index')
    await touches(`我住${compound.name}`)
    await touches('我住这个小区')
    await reads('还没有留；留了就能公开说话')
    expect((await me()).rung).toBe('declared')
  }, 60_000)

  test('the platform’s own button takes her number', async () => {
    await touchesRow('手机号')
    await reads('留个手机号')
    const button = byClass(here(), 'wechat-button')[0]
    if (!button) throw new Error('no phone button')
    here().send(button, 'getphonenumber', { code: `climb${Date.now()}x15400000013` })
    await weapp.until('the sheet to close', () => !pageText(here()).includes('留个手机号'), 15_000)
    expect((await me()).rung).toBe('phoneVerified')
  }, 60_000)

  test('she says behind which door she lives, one question at a time', async () => {
    await weapp.open('packages/me/describe/index', { compoundId: stack.guide.compounds.home })
    await touches('1 号楼')
    await touches('1 单元')
    await reads('您家门牌号是')
    await writes('1802室')
    await touches('下一步')
    await reads('您怎么称呼')
    await writes('林小禾')
    await touches('下一步')
    await touchesRow('租户')
    await touchesRow('满十八岁')
    await touches('送去核实')
    await reads('送到了')
    expect((await me()).residences).toMatchObject([{ verified: false, request: { state: 'waiting' } }])
  }, 60_000)

  test('the butler of her stairwell verifies her on her own phone', async () => {
    takesUpThePhoneOf('butler')
    await weapp.open('packages/staff/desk/index')
    await reads('核实一位邻居的住处')
    await touchesRow('核实住处')
    await on('packages/staff/residents/index')
    await reads('姓名和房号只给您核实用')
    await touches('核实，住在这里')
    await reads('林小禾：核实')
    await weapp.open('packages/staff/posts/index')
    await weapp.until('the page', () => weapp.page().route === 'packages/staff/posts/index')
    let rung = ''
    for (let asked = 0; asked < 200 && rung !== 'verifiedResident'; asked += 1) rung = (await me()).rung
    expect(rung).toBe('verifiedResident')
  }, 60_000)

  test('and she reads it on hers', async () => {
    takesUpThePhoneOf(RESIDENT)
    await weapp.open('pages/mine/index')
    await reads('已核实的邻居')
    await reads('租户')
  }, 60_000)
})
