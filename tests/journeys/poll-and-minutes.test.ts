import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { aDeliberation } from '../support/deliberation'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'
import { pollEnds } from '../support/time-passes'

const h5Dir = resolve(__dirname, '../../dist/h5')
const WAIT = { timeout: 30_000 }
const BANNER = '本次为意向征集，不产生《民法典》第278条业主共同决定的效力'

let stack: TestStack
let browser: TestBrowser
let matter = ''
const phones = new Map<string, Phone>()

beforeAll(async () => {
  if (!existsSync(h5Dir)) throw new Error('dist/h5 is missing: run npm run build:h5')
  stack = await startTestStack({ fixture: 'small', h5Dir, environment: { PAGE_CACHE_MS: '0' } })
  browser = await launchChromium()
  const { countyId, communityId, compounds } = stack.guide
  const place = { countyId, communityId, compoundId: compounds.home, compoundName: '麦香花园' }
  matter = await aDeliberation(stack, place)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

async function phoneOf(persona: string): Promise<Phone> {
  const known = phones.get(persona)
  if (known) return known
  const phone = await browser.newPhone()
  await signInAs(phone.page, stack.url, persona)
  phones.set(persona, phone)
  return phone
}
const open = async (phone: Phone, path: string) => {
  await phone.page.goto(`${stack.url}/#/${path}`)
  await phone.page.reload()
}
const tap = (phone: Phone, name: string | RegExp) =>
  phone.page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click(WAIT)
const reads = (phone: Phone, text: string) => phone.page.getByText(text).first().waitFor(WAIT)
const shot = (phone: Phone, name: string) => phone.screenshot(`journey/poll-${name}`, { fullPage: true })

describe('from several ways to a sheet on the wall', () => {
  it('the secretary puts the proposals to her neighbours', async () => {
    const secretary = await phoneOf('branch-secretary')
    await open(secretary, `packages/staff/poll/index?id=${matter}`)
    await reads(secretary, '方案1：装两盏感应灯')
    await secretary.page.getByRole('switch', { name: /费用要业主出/ }).click(WAIT)
    await shot(secretary, 'setting')
    await tap(secretary, '开始征集')
    await reads(secretary, '意向征集开始了')
  }, 120_000)

  it('an owner, a tenant and a relocated neighbour answer, each on her own phone', async () => {
    for (const [persona, choice] of [
      ['owner', '装两盏感应灯'],
      ['tenant', '装太阳能灯'],
      ['relocated', '装两盏感应灯'],
    ] as const) {
      const phone = await phoneOf(persona)
      await open(phone, `packages/consultation/detail/index?id=${matter}`)
      await phone.page.getByRole('radio', { name: choice }).first().click(WAIT)
      if (persona === 'owner') await shot(phone, 'choosing')
      await tap(phone, '送出我的意向')
      await reads(phone, '这是您的意向，截止前随时可以改。')
    }
    await stack.tick()
    const owner = await phoneOf('owner')
    await open(owner, `packages/consultation/detail/index?id=${matter}`)
    await reads(owner, '3 人答复，代表 3 户')
    await shot(owner, 'answered')
  }, 180_000)

  it('a neighbour whose home is not verified is told whom to ask', async () => {
    const phone = await phoneOf('phone')
    await open(phone, `packages/consultation/detail/index?id=${matter}`)
    await phone.page.getByRole('radio', { name: '拿不准' }).first().click(WAIT)
    await tap(phone, '送出我的意向')
    await phone.page.getByRole('dialog').waitFor(WAIT)
    await shot(phone, 'not-verified')
  }, 60_000)

  it('once it is over both tallies stand side by side, a recount of every answer', async () => {
    await pollEnds(stack, matter)
    const owner = await phoneOf('owner')
    await open(owner, `packages/consultation/detail/index?id=${matter}`)
    await reads(owner, '按户算')
    await owner.page.getByRole('img', { name: '装两盏感应灯，2，占百分之67' }).first().waitFor(WAIT)
    await shot(owner, 'result')
  }, 60_000)

  it('the butler writes what it came to', async () => {
    const butler = await phoneOf('butler')
    await open(butler, `packages/staff/minutes/index?id=${matter}`)
    await butler.page.getByRole('radio', { name: /多数意见/ }).click(WAIT)
    await butler.page.getByRole('switch', { name: /方案1：装两盏感应灯/ }).click(WAIT)
    const write = (label: string, text: string) =>
      butler.page.getByLabel(label, { exact: true }).locator('textarea').first().fill(text, WAIT)
    await write('结论，几句话说清', '在车棚东西两头各装一盏感应灯，物业下周三前装好。')
    await write('赞成的怎么说，第1条', '晚上锁车看得清了，老人也敢去。')
    await write('不赞成的怎么说，第1条', '灯正对着一楼窗户。')
    await write('不同意见，原样留下', '一楼两户担心夜里灯光反复亮起影响睡觉。')
    await shot(butler, 'writing')
    await tap(butler, '写好了，送去公开')
    await reads(butler, '已经公开，等三方签名')
    await shot(butler, 'written')
  }, 120_000)

  it('host, recorder and a neighbour sign it on their own phones', async () => {
    for (const [persona, as] of [
      ['branch-secretary', '主持人'],
      ['butler', '记录人'],
      ['tenant', '居民'],
    ] as const) {
      const phone = await phoneOf(persona)
      await open(phone, `packages/consultation/minutes/index?id=${matter}`)
      await tap(phone, `以${as}身份签名`)
      if (persona === 'tenant') await phone.screenshot('journey/poll-sign')
      await tap(phone, '一样，我签名')
      await phone.page.getByRole('dialog').waitFor({ ...WAIT, state: 'hidden' })
    }
    const tenant = await phoneOf('tenant')
    await reads(tenant, '三方签了名，正文不再改动')
    await shot(tenant, 'minutes')
  }, 180_000)

  it('the host answers those who see it otherwise, and everybody reads it', async () => {
    const secretary = await phoneOf('branch-secretary')
    await open(secretary, `packages/staff/minutes/index?id=${matter}`)
    await secretary.page
      .getByLabel('答复不同意见', { exact: true })
      .locator('textarea')
      .first()
      .fill('灯罩朝下照，十一点以后调暗。', WAIT)
    await tap(secretary, '送出答复')
    await reads(secretary, '已经放进纪要。')
    await open(secretary, `packages/consultation/minutes/index?id=${matter}`)
    await reads(secretary, '灯罩朝下照，十一点以后调暗。')
  }, 60_000)

  it('anybody takes it home on paper, in large type', async () => {
    const phone = await phoneOf('tenant')
    // The first paper of a cold function may take longer than a call waits: she taps again.
    await tap(phone, '看大字版，可以打印')
    const made = phone.page.getByRole('button', { name: '打开大字版' })
    const again = phone.page.getByRole('button', { name: '看大字版，可以打印' })
    for (let tries = 0; tries < 4 && (await made.count()) === 0; tries += 1) {
      await made.or(again).first().waitFor(WAIT)
      if ((await made.count()) === 0) await again.click(WAIT)
    }
    await made.waitFor(WAIT)
    const { url } = await stack.get('minutes.paper', { consultationId: matter }, { as: 'tenant' })
    const paper = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  }, 60_000)

  it('in large type on the phone, too', async () => {
    const owner = await phoneOf('owner')
    await owner.page.evaluate(() => localStorage.setItem('ysl.type-size', JSON.stringify('elder')))
    for (const [page, name] of [
      ['minutes', 'elder-minutes'],
      ['detail', 'elder-result'],
    ] as const) {
      await open(owner, `packages/consultation/${page}/index?id=${matter}`)
      await reads(owner, '装两盏感应灯')
      await shot(owner, name)
    }
  }, 60_000)
})

describe('a matter that owners decide', () => {
  it('is marked, says so, and leads to a reckoning in whole numbers', async () => {
    const { countyId, communityId, compounds } = stack.guide
    const place = { countyId, communityId, compoundId: compounds.home, compoundName: '麦香花园' }
    const other = await aDeliberation(stack, place)
    const secretary = await phoneOf('branch-secretary')
    await open(secretary, `packages/staff/statutory/index?id=${other}`)
    await secretary.page.getByRole('radio', { name: /改变共有部分用途/ }).click(WAIT)
    await shot(secretary, 'statutory-mark')
    await tap(secretary, '标明')
    await reads(secretary, '标好了')
    const owner = await phoneOf('owner')
    await open(owner, `packages/consultation/detail/index?id=${other}`)
    await reads(owner, BANNER)
    await shot(owner, 'statutory-banner')
    await owner.page.getByRole('link', { name: /算一算/ }).click(WAIT)
    const fields = owner.page.locator('input:visible')
    await fields.first().waitFor(WAIT)
    for (const [at, text] of ['300', '30000', '199', '19999.99', '140', '14999.98'].entries()) {
      await fields.nth(at).fill(text)
    }
    await reads(owner, '还差 1 位业主、0.01 平方米')
    await reads(owner, '还差 10 位业主、0.02 平方米')
    await shot(owner, 'calculator-short')
    await fields.nth(2).fill('200')
    await fields.nth(3).fill('20000')
    await fields.nth(4).fill('150')
    await fields.nth(5).fill('15000')
    await reads(owner, '照这些数，两道门都过了')
    await shot(owner, 'calculator-reached')
  }, 120_000)
})

it('nothing was complained about on the way', () => {
  expect([...phones.values()].flatMap(({ complaints }) => complaints)).toEqual([])
})
