import { startWeapp, type Weapp } from '../support/weapp'
import { attribute, byClass, byLabel, pageText, tap } from '../support/weapp-nodes'

let weapp: Weapp

beforeAll(async () => {
  weapp = await startWeapp({
    storage: { 'ysl.compound': { id: 'somewhere', name: '麦香花园' } },
    callFunction: () => Promise.reject({ errMsg: 'cloud.callFunction:fail request:fail interrupted' }),
  })
  weapp.wx.test.setNetwork(false)
  await weapp.open('pages/home/index')
})

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text))

describe('the mini-program without a network', () => {
  test('home says what is wrong, that nothing is lost, and offers to try again', async () => {
    await reads('有事找支部、遇事多商量')
    await reads('现在没连上网')
    expect(pageText(here())).toContain('有网')
    expect(byLabel(here(), '再试一次')).toBeDefined()
  })

  test('names and states reach the screen reader', () => {
    const again = byLabel(here(), '再试一次')
    expect(again && attribute(here(), again, 'aria-role')).toBe('button')
    const tabs = weapp.tabBar()
    const home = byLabel(tabs, '首页')
    const mine = byLabel(tabs, '我的')
    expect(home && attribute(tabs, home, 'aria-selected')).toBe('true')
    expect(mine && attribute(tabs, mine, 'aria-selected')).toBe('false')
  })

  test('the tab bar opens its pages and shows where she is', async () => {
    tap(weapp.tabBar(), '我的')
    await weapp.until('the page 我的', () => weapp.page().route === 'pages/mine/index')
    await reads('大字模式')
    const mine = byLabel(weapp.tabBar(), '我的')
    expect(mine && attribute(weapp.tabBar(), mine, 'aria-selected')).toBe('true')
  })

  test('large type switches every page and stays', async () => {
    const elder = () => byClass(here(), 'switch-row')[0]
    const before = elder()
    expect(before && attribute(here(), before, 'aria-checked')).toBe('false')
    if (before) here().send(before, 'tap')
    await weapp.until('large type', () => byClass(here(), 'screen--elder').length > 0)
    await weapp.until('the switch to say so', () => {
      const after = elder()
      return after && attribute(here(), after, 'aria-checked') === 'true'
    })
    expect(weapp.wx.test.storage.get('ysl.type-size')).toBe('elder')

    tap(weapp.tabBar(), '首页')
    await weapp.until('home again', () => weapp.page().route === 'pages/home/index')
    await weapp.until('large type at home', () => byClass(here(), 'screen--elder').length > 0)
  })

  test('a code that cannot be looked up yet is tried again, and leads on', async () => {
    await weapp.open('pages/scan/index', { scene: 's.0000000000' })
    await reads('现在没连上网')
    expect(byLabel(here(), '再试一次')).toBeDefined()
  })
})
