import { sceneOf } from '@shared/rules/scene/scene-token'

import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { byClass, pageText, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const RESIDENT = 'three-no'
/** The branch of a 三无小区 may lack a secretary: the community's answers then. */
const HOST = 'community-secretary'
const SESSION = { sessionId: 'session1' }
const scene = sceneOf('SESS10NABC'.replace(/[IO]/g, '0'))

let stack: Stack
let weapp: Weapp

beforeAll(async () => {
  stack = await startStack({ gathering: true, talked: true })
  weapp = await startWeapp({ callFunction: stack.callAs(RESIDENT) })
}, 120_000)

afterAll(() => stack.close())

const { here, reads, touches, on } = handsOn(() => weapp)

describe('checking in on the spot of a 三无小区, in the built mini-program', () => {
  test('the code on the host’s screen leads to 签到, with the rules first', async () => {
    await weapp.open('pages/scan/index', { scene })
    await touches('去签到')
    await on('packages/consultation/session/index')
    await reads('议事规则')
    expect([...walk(here().root())].length).toBeLessThanOrEqual(300)
  })

  test('a pass of a minute that never was is refused, and asked for again', async () => {
    await touches('我看过议事规则，照着来')
    await reads('码已经认出来了')
    const { pass } = await stack.ask('session.host', SESSION, HOST)
    await types(pass === '000000' ? '000001' : '000000')
    await touches('签到')
    await reads('口令不对，或者已经换了。')
  })

  test('with the pass on the host’s screen she is there, once', async () => {
    const { pass } = await stack.ask('session.host', SESSION, HOST)
    await types(pass ?? '')
    await touches('签到')
    await reads('签到好了')
    const { session } = await stack.ask('session.host', SESSION, HOST)
    expect(session.attendance).toMatchObject({ present: 1, groups: [{ group: 'resident', count: 1 }] })
    expect((await stack.ask('session.show', SESSION, RESIDENT)).session.mine).toMatchObject({
      group: 'resident',
    })
  })
})

describe('what they lean to and what it came to, on the same phone', () => {
  const asked = { proposalIds: ['cs-talk1-pr1', 'cs-talk1-pr2'], days: 3, costOnOwners: false }

  test('she reads the proposals and says which she leans to, for her household', async () => {
    await stack.ask(
      'poll.set',
      { consultationId: 'cs-talk1', hiddenUntilClose: true, ...asked },
      'three-no-secretary',
    )
    await weapp.open('packages/consultation/detail/index', { id: 'cs-talk1' })
    await reads('大家提的方案')
    await reads('约 600 元')
    await touches('装太阳能灯')
    await touches('送出我的意向')
    await reads('这是您的意向，截止前随时可以改。')
    const { poll } = await stack.ask('poll.show', { consultationId: 'cs-talk1' }, RESIDENT)
    expect(poll?.mine).toEqual({ choice: 'cs-talk1-pr2', forHousehold: true })
  })

  test('she reads the minutes and signs them as the resident', async () => {
    const said = { viewsFor: ['锁车看得清。'], viewsAgainst: [], minority: '' }
    const agreed = {
      outcome: 'consensus',
      adoptedIds: ['cs-talk2-pr1'],
      conclusion: '装两盏感应灯。',
    } as const
    await stack.ask('minutes.write', { consultationId: 'cs-talk2', ...said, ...agreed }, HOST)
    await weapp.open('packages/consultation/minutes/index', { id: 'cs-talk2' })
    await reads('锁车看得清。')
    await touches('以居民身份签名')
    await reads('签名前，请看一眼')
    await touches('一样，我签名')
    await reads('本小区邻居')
    const { minutes } = await stack.ask('minutes.show', { consultationId: 'cs-talk2' }, RESIDENT)
    expect(minutes?.signatures.map(({ as, name }) => [as, name])).toEqual([['resident', '本小区邻居']])
  })

  test('she opens the sheet for the wall in WeChat’s own reader', async () => {
    await touches('看大字版，可以打印')
    await weapp.until('the paper', () => /打开大字版/.test(pageText(here())), 30_000)
    await touches('打开大字版')
    await weapp.until('the reader', () => weapp.wx.test.opened.length > 0)
    const [paper] = weapp.wx.test.opened
    expect([paper?.fileType, paper?.text.slice(0, 5)]).toEqual(['pdf', '%PDF-'])
  })

  test('the picture of the code on a host’s screen is a picture', async () => {
    const { url } = await stack.ask('session.code', SESSION, HOST)
    expect(url).toMatch(/^http/)
  })
})

async function types(value: string) {
  const line = await weapp.until('the line for the pass', () => byClass(here(), 'field__input')[0])
  here().send(line, 'input', { value })
  await weapp.until(value, () => JSON.stringify(byClass(here(), 'field__input')[0] ?? {}).includes(value))
}
