import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const WAIT = { timeout: 15_000 }

const ACCEPTED = '三单元门口的垃圾桶两天没人收了，苍蝇嗡嗡的，大家商量商量能不能换个收运时间。'
const REFUSED = '投个票吧，同意消防通道停车的举手，过半数就能停。'
const URGENT = '三单元好像有煤气味，很大，楼道里全是！'

let stack: TestStack
let browser: TestBrowser

beforeAll(async () => {
  stack = await startTestStack({ fixture: 'small', h5: true, environment: { PAGE_CACHE_MS: '0' } })
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** A neighbour at her browser; one appeal a minute is each one's limit, so each tells her own. */
async function neighbour(persona: string): Promise<Phone> {
  const phone = await browser.newPhone()
  await signInAs(phone.page, stack.url, persona)
  const compoundId = stack.guide.compounds.home
  const { compound } = await stack.get('community.home', { compoundId }, { as: persona })
  // She has been in WeChat before: only there the platform says under which name words are checked.
  const consultationId = stack.guide.lively.home
  await stack.call('statement.say', { consultationId, text: '我也来听一听。', photoIds: [] }, { as: persona })
  const kept = JSON.stringify({ id: compound.id, name: compound.name })
  await phone.page.evaluate((text) => localStorage.setItem('ysl.compound', text), kept)
  return phone
}

const open = ({ page }: Phone, path: string) => page.goto(`${stack.url}/#/packages/${path}/index`)
const reads = ({ page }: Phone, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor(WAIT)
const button = ({ page }: Phone, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first()

async function write(phone: Phone, what: string, where = '') {
  await open(phone, 'consultation/appeal')
  await reads(phone, '什么事')
  if (where !== '') await phone.page.locator('input').first().fill(where)
  await phone.page.locator('textarea').first().fill(what)
}

/** What was seen, in both sizes of type. */
async function look(phone: Phone, name: string) {
  await phone.screenshot(`appeal/${name}`, { fullPage: true })
}

describe('from what bothers her to what becomes of it', () => {
  let accepted = ''

  it('what can be discussed is readable first, with where each rule comes from', async () => {
    const phone = await neighbour('owner')
    await open(phone, 'consultation/topics')
    await reads(phone, '环境卫生')
    await reads(phone, '暂行默认，以当地公布为准')
    await button(phone, '看例子').click(WAIT)
    await reads(phone, '邻居们会这样说')
    await look(phone, 'topics')
    expect(phone.complaints).toEqual([])
  }, 60_000)

  it('a matter of the compound is accepted; a draft survives a closed page', async () => {
    const phone = await neighbour('owner')
    await write(phone, ACCEPTED, '3单元门口')
    await reads(phone, '环境卫生')
    await phone.page.reload()
    await reads(phone, '什么事')
    expect(await phone.page.locator('textarea').first().inputValue()).toBe(ACCEPTED)
    const picture = await phone.page.screenshot()
    const chooser = phone.page.waitForEvent('filechooser', WAIT)
    await button(phone, '加照片').click(WAIT)
    await (await chooser).setFiles({ name: 'bins.png', mimeType: 'image/png', buffer: picture })
    await button(phone, '去掉第1张照片').waitFor(WAIT)
    await look(phone, 'form')
    await button(phone, '提交诉求').click(WAIT)
    await reads(phone, '这件事可以商量')
    await reads(phone, '可议 · 环境卫生')
    await look(phone, 'accepted')
    accepted = new URL(phone.page.url().replace('/#/', '/')).searchParams.get('id') ?? ''
    const { appeal } = await stack.get('appeal.show', { appealId: accepted }, { as: 'owner' })
    expect(appeal).toMatchObject({ state: 'accepted', photos: [expect.any(String)] })
    expect(phone.complaints).toEqual([])
  }, 60_000)

  it('a neighbour who begins to write the same is offered to co-sign', async () => {
    const phone = await neighbour('tenant')
    await write(phone, ACCEPTED.slice(0, 24))
    await reads(phone, '邻居提过差不多的事')
    await look(phone, 'similar')
    await button(phone, '我也是，附议').click(WAIT)
    await reads(phone, '附议好了')
    const { appeal } = await stack.get('appeal.show', { appealId: accepted }, { as: 'tenant' })
    expect(appeal).toMatchObject({ coSigns: 1, coSigned: true })
    await open(phone, 'consultation/appeals')
    await reads(phone, '1 人附议')
    await look(phone, 'appeals')
    expect(phone.complaints).toEqual([])
  }, 60_000)

  it('what cannot be discussed is explained, and a person is one tap away', async () => {
    const phone = await neighbour('family')
    await write(phone, REFUSED)
    const child = phone.page.getByRole('switch', { name: /替孩子说/ }).first()
    await child.click(WAIT)
    expect(await child.getAttribute('aria-checked')).toBe('true')
    await button(phone, '提交诉求').click(WAIT)
    await reads(phone, '这件事恐怕不能在小区里商量')
    await reads(phone, /不议 · /)
    await look(phone, 'refused')
    await button(phone, '请书记复核').click(WAIT)
    await reads(phone, '正请书记看一看')
    await reads(phone, '现在由谁负责')
    await look(phone, 'review')
    await open(phone, 'me/appeals')
    await reads(phone, '书记在看')
    await look(phone, 'mine')
    const { appeals } = await stack.get('appeal.mine', {}, { as: 'family' })
    const appealId = appeals[0]?.id ?? ''
    await stack.get(
      'review.askBack',
      { appealId, question: '请说一下是哪栋楼。' },
      { as: 'branch-secretary' },
    )
    await open(phone, 'me/inbox')
    await phone.page.reload()
    await phone.page.getByText('书记想再问您一句').first().waitFor(WAIT)
    await look(phone, 'inbox')
    await phone.page.getByText('书记想再问您一句').first().click(WAIT)
    await reads(phone, '请说一下是哪栋楼。')
    await phone.page.locator('textarea').first().fill('是 3 号楼东边那条。')
    await look(phone, 'ask-back')
    await button(phone, '送出补充').click(WAIT)
    await reads(phone, '正请书记看一看')
    await button(phone, '撤回这条诉求').click(WAIT)
    await reads(phone, '撤回以后邻居看不到')
    await look(phone, 'withdraw')
    await button(phone, '撤回').click(WAIT)
    await reads(phone, '您已经撤回')
    expect(phone.complaints).toEqual([])
  }, 60_000)

  it('danger shows the numbers to dial before anything else', async () => {
    const phone = await neighbour('relocated')
    await write(phone, URGENT)
    await button(phone, '提交诉求').click(WAIT)
    await reads(phone, '先打电话求助')
    await button(phone, /燃气，拨打/).waitFor(WAIT)
    await look(phone, 'emergency')
    expect(phone.complaints).toEqual([])
  }, 60_000)

  it('the butler of the stairwell opens it, says she is there, and its author sees that', async () => {
    const butler = await browser.newPhone()
    await signInAs(butler.page, stack.url, 'butler')
    const sent = { compoundId: stack.guide.compounds.home, where: '', what: URGENT, hope: '', photoIds: [] }
    const stairwellId = stack.guide.butlerStairwell
    const { appealId } = await stack.get('appeal.submit', { ...sent, stairwellId }, { as: 'tenant' })
    await open(butler, 'staff/desk')
    await reads(butler, '可能有危险，先看')
    await look(butler, 'butler-desk')
    await butler.page.getByRole('button', { name: new RegExp(`^诉求,${URGENT}`) }).click(WAIT)
    await reads(butler, '先保证人安全')
    await look(butler, 'butler-emergency')
    await button(butler, '我已到场').click(WAIT)
    await reads(butler, /\d 已到场$/)
    await look(butler, 'butler-arrived')
    const { own } = await stack.get('appeal.show', { appealId }, { as: 'tenant' })
    expect(own?.attended).toMatchObject([{ how: 'arrived' }])
    expect(butler.complaints).toEqual([])
  }, 60_000)

  it('without a network it is kept and goes out once', async () => {
    const phone = await neighbour('delegate')
    await write(phone, '凉亭那块地一直空着，想商量改成老人下棋晒太阳的地方。')
    await phone.context.setOffline(true)
    await button(phone, '提交诉求').click(WAIT)
    await reads(phone, '已经记下，有网就送出去。')
    await look(phone, 'kept')
    await phone.context.setOffline(false)
    await reads(phone, '这件事可以商量')
    const { appeals } = await stack.get('appeal.mine', {}, { as: 'delegate' })
    expect(appeals).toHaveLength(1)
  }, 60_000)

  it('in large type one thing is asked at a time', async () => {
    const phone = await neighbour('phone')
    await phone.page.evaluate(() => localStorage.setItem('ysl.type-size', '"elder"'))
    await open(phone, 'consultation/appeal')
    await reads(phone, '第 1 项，共 4 项')
    await look(phone, 'elder-1')
    await button(phone, '下一项').click(WAIT)
    await phone.page.locator('textarea').first().fill('楼道灯坏了一大半，晚上摸黑上楼，想商量换一换。')
    await reads(phone, '设施安全')
    await look(phone, 'elder-2')
    await button(phone, '下一项').click(WAIT)
    await reads(phone, '盼着怎么办')
    await button(phone, '下一项').click(WAIT)
    await reads(phone, '加照片')
    await look(phone, 'elder-4')
    await button(phone, '提交诉求').click(WAIT)
    await reads(phone, '这件事可以商量')
    await look(phone, 'elder-accepted')
    await open(phone, 'consultation/topics')
    await reads(phone, '七类，可以商量')
    await look(phone, 'elder-topics')
    expect(phone.complaints).toEqual([])
  }, 60_000)
})
