import { NOTICE_VERSION } from '@shared/contract/people'
import type { Page } from 'playwright-core'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { fromTheFirstAdmin, intoOffice } from '../support/in-office'
import { aHome, loadPlaces, phoneCode } from '../support/neighbours'
import { signInAs } from '../support/sign-in'
import { load } from '../support/world'

const WAIT = { timeout: 15_000 }

let stack: TestStack
let into: ReturnType<typeof intoOffice>
let browser: TestBrowser
const phones: Phone[] = []

beforeAll(async () => {
  stack = await startTestStack({
    h5: true,
    ...fromTheFirstAdmin,
  })
  into = intoOffice(stack)
  await loadPlaces(stack)
  await load(stack, 'offices', [
    {
      _id: 'of1',
      countyId: 'county',
      communityId: 'cm1',
      name: '桂园商量办公室',
      hostType: 'redStation',
      hostId: 'rs1',
      hostName: '桂园红色驿站',
      compoundIds: ['cp1'],
    },
  ])
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** A browser of her own, signed in as this person and at the page. */
async function atDesk(as: string, route: string): Promise<Page> {
  const phone = await browser.newPhone()
  phones.push(phone)
  await signInAs(phone.page, stack.url, as)
  await phone.page.goto(`${stack.url}/#/${route}`)
  return phone.page
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()

/** Fills in whom to invite, and reads the code as it stands there in large letters. */
async function invites(page: Page, seat: RegExp, label: string): Promise<string> {
  await button(page, seat).click(WAIT)
  await page.locator('.field__input input').fill(label)
  await button(page, '生成任职码').click(WAIT)
  await page.locator('.code-card').waitFor(WAIT)
  const parts = await page.locator('.code-card__part').allTextContents()
  return parts.join('-')
}

/** Lives at 1-1-room and asks to be verified. */
async function asks(as: string, room: string, name: string) {
  await stack.get('people.declareResidence', { compoundId: 'cp1', noticeVersion: NOTICE_VERSION }, { as })
  await stack.get('people.verifyPhone', { code: phoneCode() }, { as })
  await stack.get('people.describeHome', aHome({ room, name }), { as })
}

async function verifiesFromDesk(page: Page, name: string) {
  await button(page, /^核实住处,/).click(WAIT)
  await page.getByText('姓名和房号只给您核实用').waitFor(WAIT)
  await button(page, '核实，住在这里').click(WAIT)
  await page.getByText(`${name}：核实`).waitFor(WAIT)
}

const verified = async (as: string) =>
  (await stack.get('people.me', {}, { as })).residences.some((one) => one.verified)

async function until(what: string, holds: () => Promise<boolean>) {
  for (let turn = 0; turn < 60; turn += 1) {
    if (await holds()) return
    await new Promise((next) => setTimeout(next, 250))
  }
  throw new Error(`waited for ${what}`)
}

describe('from the printed code to a matter that a resident sees', () => {
  let admin = ''
  let community = ''
  let secretary = ''
  let butler = ''
  let code = ''

  it('the first admin claims her post and finds the desk on the home page', async () => {
    admin = await into.firstAdmin()
    const page = await atDesk(admin, 'pages/home/index')
    await button(page, /^工作台,.*县级管理员/).click(WAIT)
    await page.getByText('现在没有等您办的事').waitFor(WAIT)
    await button(page, /^岗位和任命/).click(WAIT)
    code = await invites(page, /^春和社区,空缺/, '李书记')
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  }, 60_000)

  it('a code that is typed wrongly in the label is refused on the spot', async () => {
    const page = await atDesk(admin, 'packages/staff/posts/index')
    await page.getByText('发出的邀请，还没接受').waitFor(WAIT)
    await button(page, /^秋实社区,空缺/).click(WAIT)
    await page.locator('.field__input input').fill('Li 13800000000')
    await button(page, '生成任职码').click(WAIT)
    await page.getByText('请写两到十二个汉字').waitFor(WAIT)
  }, 60_000)

  it('the community secretary accepts on her phone and invites the branch secretary', async () => {
    community = await into.person('community')
    const { post } = await stack.get('posts.accept', { code }, { as: community })
    expect(post?.post).toBe('communitySecretary')
    const page = await atDesk(community, 'packages/staff/posts/index')
    code = await invites(page, /^桂园小区,空缺/, '王书记')
  }, 60_000)

  it('the branch secretary verifies her future butler, and invites her', async () => {
    secretary = await into.person('secretary')
    await stack.get('posts.accept', { code }, { as: secretary })
    await stack.get(
      'people.declareResidence',
      { compoundId: 'cp1', noticeVersion: NOTICE_VERSION },
      { as: secretary },
    )
    butler = await into.person('butler')
    await asks(butler, '101', '何秀兰')

    const page = await atDesk(secretary, 'packages/staff/desk/index')
    await verifiesFromDesk(page, '何秀兰')
    // Taken back in time, nothing was sent.
    await button(page, '撤回').click(WAIT)
    await button(page, '核实，住在这里').waitFor(WAIT)
    expect(await verified(butler)).toBe(false)
    await button(page, '核实，住在这里').click(WAIT)
    await page.getByText('何秀兰，已核实').waitFor(WAIT)
    expect(await verified(butler)).toBe(true)

    await page.goto(`${stack.url}/#/packages/staff/posts/index`)
    code = await invites(page, /^1号楼1单元,空缺/, '何管家')
    const { post } = await stack.get('posts.accept', { code }, { as: butler })
    expect(post?.post).toBe('redButler')
  }, 90_000)

  it('the butler verifies a neighbour on her own desk; leaving the page sends it at once', async () => {
    const resident = await into.person('resident')
    await asks(resident, '302', '林小禾')
    const page = await atDesk(butler, 'packages/staff/desk/index')
    await verifiesFromDesk(page, '林小禾')
    await page.goBack()
    await until('the decision to arrive', () => verified(resident))
    await page.getByText('现在没有等您办的事').waitFor(WAIT)
  }, 60_000)

  it('what was tapped when everything was closed goes out once she is back', async () => {
    const resident = await into.person('closing')
    await asks(resident, '304', '孙敏')
    const page = await atDesk(butler, 'packages/staff/residents/index')
    await button(page, '核实，住在这里').click(WAIT)
    await page.getByText('孙敏：核实').waitFor(WAIT)
    const kept = () => page.evaluate(() => localStorage.getItem('ysl.outbox') ?? '')
    expect(await kept()).toContain('people.decideResidence')
    expect(await kept()).not.toMatch(/孙敏|304/)
    // Nothing of the page runs any more: as if the battery were empty.
    await page.route('**/api', (route) => route.abort())
    const again = await page.context().newPage()
    await page.close()
    expect(await verified(resident)).toBe(false)
    await again.goto(`${stack.url}/#/pages/home/index`)
    await until('the decision to arrive', () => verified(resident))
    await again.waitForFunction(() => localStorage.getItem('ysl.outbox') === '[]', undefined, WAIT)
  }, 60_000)

  it('another one is sent back with a reason that she reads', async () => {
    const tenant = await into.person('tenant')
    await asks(tenant, '303', '周平')
    const page = await atDesk(butler, 'packages/staff/residents/index')
    await button(page, '退回').click(WAIT)
    await page.getByRole('radio', { name: /^房号和登记的对不上/ }).click(WAIT)
    await page.locator('.sheet').getByRole('button', { name: '退回', exact: true }).click(WAIT)
    await page.getByText('周平，已退回').waitFor(WAIT)
    const { residences } = await stack.get('people.me', {}, { as: tenant })
    expect(residences[0]?.request).toEqual({
      state: 'refused',
      reason: '房号和登记的对不上，请看一眼再填。',
      overdue: false,
    })
  }, 60_000)

  it('the secretary opens a matter from a template, and the neighbour sees it', async () => {
    const page = await atDesk(secretary, 'packages/staff/open-consultation/index')
    await page.getByRole('radio', { name: /^开放式小区/ }).click(WAIT)
    await button(page, '开始商量').click(WAIT)
    await page.getByText('已经开始商量').waitFor(WAIT)
    await button(page, '去看这件商量').click(WAIT)
    await page.getByText('开放式小区红色物管怎么管').first().waitFor(WAIT)

    const reader = await atDesk('newcomer-resident', 'pages/consultations/index')
    await reader.evaluate(() =>
      localStorage.setItem('ysl.compound', JSON.stringify({ id: 'cp1', name: '桂园小区' })),
    )
    await reader.reload()
    await button(reader, /^开放式小区红色物管怎么管/).click(WAIT)
    await reader.getByText('眼下最急的是哪几件').first().waitFor(WAIT)
  }, 60_000)

  it('nobody else finds a desk, and nothing was complained about', async () => {
    const page = await atDesk('newcomer-nobody', 'packages/staff/desk/index')
    await page.getByText('工作台给在岗的同志用').waitFor(WAIT)
    expect(phones.flatMap(({ complaints }) => complaints)).toEqual([])
  }, 60_000)
})
