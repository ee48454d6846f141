import { CONSENT_VERSIONS } from '@shared/contract/consent'
import { NOTICE_VERSION } from '@shared/contract/people'

import { startWeapp, type Weapp } from '../support/weapp'
import { handsOn } from '../support/weapp-hands'
import { attribute, byLabel, pageText, tap, walk } from '../support/weapp-nodes'
import { type Stack, startStack } from './start-stack'

const RESIDENT = 'newcomer-desk'
const MET = '上门见过本人，本人同意。'

let stack: Stack
let weapp: Weapp

beforeAll(async () => {
  stack = await startStack()
  const { home: compoundId } = stack.guide.compounds
  await stack.ask('people.consent', { kind: 'notice', version: CONSENT_VERSIONS.notice }, RESIDENT)
  await stack.ask('people.declareResidence', { compoundId, noticeVersion: NOTICE_VERSION }, RESIDENT)
  await stack.ask(
    'people.describeHome',
    {
      compoundId,
      stairwellId: stack.guide.butlerStairwell,
      room: '1802',
      name: '林小禾',
      kind: 'owner',
      ageGroup: 'adult',
      withoutPhone: true,
    },
    RESIDENT,
  )
  weapp = await startWeapp({ callFunction: stack.callAs('butler') })
}, 60_000)

afterAll(() => stack.close())

const here = () => weapp.page().nodes
const reads = (text: string) => weapp.until(text, () => pageText(here()).includes(text))
const verified = async () => (await stack.ask('people.me', {}, RESIDENT)).residences[0]?.verified

describe('the butler’s desk in the built mini-program', () => {
  test('home leads to it, and it says what waits', async () => {
    await weapp.open('pages/home/index')
    await reads('工作台')
    await weapp.open('packages/staff/desk/index')
    await reads('核实一位邻居的住处')
    expect(pageText(here())).toContain('1号楼1单元')
    expect(pageText(here())).not.toMatch(/1802|林小禾/)
    await handsOn(() => weapp).touchesRow('核实住处')
    await weapp.until('the decision', () => weapp.page().route === 'packages/staff/residents/index')
    await reads('没有手机号')
  })

  test('somebody without a phone is vouched for, then verified', async () => {
    tap(here(), '我见过本人，替邻居作证')
    await reads('怎么见到本人的')
    tap(here(), MET)
    await weapp.until('the sentence to be chosen', () => {
      const choice = byLabel(here(), MET)
      return choice && attribute(here(), choice, 'aria-checked') === 'true'
    })
    tap(here(), '我作证')
    await reads('有人见过本人')
    tap(here(), '核实，住在这里')
    await reads('林小禾：核实')
    expect(await verified()).toBe(false)
  })

  test('leaving the page sends what was decided', async () => {
    await weapp.open('packages/staff/posts/index')
    await reads('麦香花园1号楼1单元 · 红色管家')
    for (let turn = 0; turn < 40 && !(await verified()); turn += 1) {
      await new Promise((next) => setTimeout(next, 250))
    }
    expect(await verified()).toBe(true)
  })

  test('nothing of the neighbour stays on the phone, and the page is small', () => {
    const kept = JSON.stringify([...weapp.wx.test.storage.entries()])
    expect(kept).not.toContain('林小禾')
    expect(kept).not.toContain('1802')
    expect([...walk(here().root())].length).toBeLessThanOrEqual(300)
  })
})
