import type { AppealState } from '@shared/contract/appeal'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'

const WAIT = { timeout: 15_000 }

const REFUSED = '政府禁放烟花爆竹的通告，咱小区自己投票放开两天吧。'
const BINS = '三单元门口的垃圾桶两天没人收了，苍蝇嗡嗡的，大家商量商量能不能换个收运时间。'
const SMELL = '垃圾桶盖子老是敞着，味道很大，大家商量一下能不能固定时间收。'
const MIXED = '电动车上楼充电的先别罚，先商量在楼下多装几个充电口行不？'

let stack: TestStack
let browser: TestBrowser
let desk: Phone

beforeAll(async () => {
  stack = await startTestStack({ fixture: 'small', h5: true, environment: { PAGE_CACHE_MS: '0' } })
  browser = await launchChromium()
  desk = await browser.newPhone()
  await signInAs(desk.page, stack.url, 'branch-secretary')
  // She has been in WeChat before: only there the platform says under which name words are checked.
  await greet('branch-secretary')
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const greet = (as: string) =>
  stack.call(
    'statement.say',
    { consultationId: stack.guide.lively.home, text: '我也来听一听。', photoIds: [] },
    { as },
  )

/** Tells it as a neighbour; one appeal a minute is each one's limit, so each tells her own. */
async function tell(as: string, what: string): Promise<string> {
  await greet(as)
  const compoundId = stack.guide.compounds.home
  const sent = { compoundId, where: '', what, hope: '', photoIds: [] }
  return (await stack.get('appeal.submit', sent, { as })).appealId
}

/** The clock looks again until what was checked has come through. */
async function stands(as: string, appealId: string, wanted: AppealState) {
  for (let round = 0; round < 8; round += 1) {
    const { appeal } = await stack.get('appeal.show', { appealId }, { as })
    if (appeal.state === wanted) return appeal
    await stack.tick()
  }
  const { appeal } = await stack.get('appeal.show', { appealId }, { as })
  expect(appeal.state).toBe(wanted)
  return appeal
}

const reads = (text: string | RegExp) =>
  desk.page.getByText(text).filter({ visible: true }).first().waitFor(WAIT)
const tap = (name: string | RegExp) =>
  desk.page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first()
    .click(WAIT)

async function take(appealId: string, what: string) {
  await desk.page.goto(`${stack.url}/#/packages/staff/review/index?id=${appealId}`)
  await desk.page.reload()
  await reads(what.slice(0, 6))
  await reads('机器怎么看')
}

describe('the last word is a person’s', () => {
  it('what the machine refused is reviewed, accepted and opened in one step', async () => {
    const appealId = await tell('tenant', REFUSED)
    await stands('tenant', appealId, 'provisionalNonDiscussable')
    await stack.get('appeal.requestReview', { appealId }, { as: 'tenant' })

    await desk.page.goto(`${stack.url}/#/packages/staff/review/index`)
    await desk.page.locator(`#appeal-${appealId}`).waitFor(WAIT)
    await reads('邻居请书记复核')
    await desk.screenshot('journey/review-list', { fullPage: true })
    await desk.page.locator(`#appeal-${appealId}`).click(WAIT)
    await reads('恐怕不能商量：国家明文规定')
    await desk.screenshot('journey/review-one', { fullPage: true })

    await tap(/^受理到/)
    await tap('邻里关系')
    await reads('已受理到「邻里关系」')
    await stands('tenant', appealId, 'accepted')
    await desk.screenshot('journey/review-accepted')

    await tap('开成一件商量')
    await reads('由哪个商量办公室主持')
    await tap('开始商量')
    await reads(/已经开始商量|正在检查/)
    const { consultationId } = await stands('tenant', appealId, 'asking')
    expect(consultationId).not.toBeNull()
  }, 60_000)

  it('a decision is taken back with one tap', async () => {
    const appealId = await tell('family', MIXED)
    await stands('family', appealId, 'needsReview')
    await take(appealId, MIXED)
    await tap('追问')
    await tap('问一下')
    await reads('请写一句为什么。')
    await desk.page.getByText('请说一下是哪栋楼、哪个位置。').click(WAIT)
    await tap('问一下')
    await reads('已经问了')
    await stands('family', appealId, 'returned')
    await tap('撤回')
    await reads('撤回了，放回原来的地方')
    await stands('family', appealId, 'needsReview')
  }, 60_000)

  it('two matters in one text become two appeals', async () => {
    const appealId = await tell('relocated', MIXED)
    await stands('relocated', appealId, 'needsReview')
    await take(appealId, MIXED)
    await tap('拆成两条')
    await desk.screenshot('journey/review-split')
    await tap('拆成 2 条')
    await reads('已拆成 2 条')
    const { splitInto } = await stands('relocated', appealId, 'split')
    expect(splitInto).toHaveLength(2)
  }, 60_000)

  it('what is joined keeps every neighbour who stood behind it', async () => {
    const into = await tell('owner', BINS)
    const appealId = await tell('phone', SMELL)
    await stands('owner', into, 'accepted')
    await stands('phone', appealId, 'accepted')
    await stack.get('appeal.coSign', { appealId }, { as: 'declared' }).catch(() => undefined)
    await stack.get('appeal.coSign', { appealId }, { as: 'tenant' })
    const before = (await stack.get('appeal.show', { appealId: into }, { as: 'tenant' })).appeal.coSigns

    await take(appealId, SMELL)
    await tap('并到已有的')
    await reads('相近的诉求')
    await desk.screenshot('journey/review-merge')
    await desk.page
      .locator('.sheet')
      .getByRole('button', { name: new RegExp(BINS.slice(0, 8)) })
      .first()
      .click(WAIT)
    await reads('已并过去')
    const { mergedInto } = await stands('phone', appealId, 'merged')
    expect(mergedInto).toBe(into)
    const after = (await stack.get('appeal.show', { appealId: into }, { as: 'tenant' })).appeal.coSigns
    expect(after).toBeGreaterThan(before)
  }, 60_000)

  it('nothing was complained about on the way', () => {
    expect(desk.complaints).toEqual([])
  })
})
