import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { signInAs } from '../support/sign-in'
import { withThreeNoOffice } from '../support/three-no'

const h5Dir = resolve(__dirname, '../../dist/h5')
const WAIT = { timeout: 20_000 }
/** Long enough for 问诉求 to be over by now. */
const AGO_MS = 8 * 86_400_000

let stack: TestStack
let browser: TestBrowser

beforeAll(async () => {
  if (!existsSync(h5Dir)) throw new Error('dist/h5 is missing: run npm run build:h5')
  stack = await startTestStack({
    fixture: 'small',
    personas: withThreeNoOffice(),
    h5Dir,
    environment: { PAGE_CACHE_MS: '0' },
    now: () => new Date(Date.now() - AGO_MS),
  })
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

interface Place {
  readonly name: string
  readonly butler: string
  readonly secretary: string
  readonly resident: string
  readonly matter: () => string
  readonly hasBodies: boolean
}

const PLACES: readonly Place[] = [
  {
    name: 'a compound with committee and property company',
    butler: 'butler',
    secretary: 'branch-secretary',
    resident: 'tenant',
    matter: () => stack.guide.lively.home,
    hasBodies: true,
  },
  {
    name: 'a 三无小区',
    butler: 'three-no-butler',
    secretary: 'three-no-secretary',
    resident: 'three-no',
    matter: () => stack.guide.lively.threeNo,
    hasBodies: false,
  },
]

describe.each(PLACES)('from a fact note to answers in $name', (place) => {
  let butler: Phone
  let secretary: Phone
  let resident: Phone
  const phones = () => [butler, secretary, resident]

  const phoneOf = async (persona: string) => {
    const phone = await browser.newPhone()
    await signInAs(phone.page, stack.url, persona)
    return phone
  }
  const open = (who: Phone, path: string) =>
    who.page.goto(`${stack.url}/#/${path}?id=${place.matter()}`).then(() => who.page.reload())
  const tap = (who: Phone, name: string) =>
    who.page.getByRole('button', { name, exact: true }).first().click(WAIT)
  const choose = (who: Phone, name: string, role: 'radio' | 'checkbox' = 'radio') =>
    who.page.getByRole(role, { name }).first().click(WAIT)
  const reads = (who: Phone, text: string) => who.page.getByText(text).first().waitFor(WAIT)
  const write = (who: Phone, at: number, text: string) =>
    who.page.locator('textarea:visible').nth(at).fill(text, WAIT)
  const see = async (who: Phone, name: string, from?: string) => {
    if (from) {
      const heading = who.page.getByText(from).first()
      await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    }
    await who.screenshot(`journey/proposals-${place.hasBodies ? 'full' : 'three-no'}-${name}`)
  }

  beforeAll(async () => {
    butler = await phoneOf(place.butler)
    secretary = await phoneOf(place.secretary)
    resident = await phoneOf(place.resident)
  }, 60_000)

  it('the butler writes what she found, with a photo', async () => {
    await open(butler, 'packages/consultation/detail/index')
    await butler.page.getByRole('button', { name: '写情况、列有关的人' }).first().click(WAIT)
    await write(butler, 0, '晚上七点去看过，场地只有一半有灯，十来个孩子在跑。')
    // A picture that a browser can shrink: what this phone shows.
    const picture = await butler.page.screenshot({ type: 'jpeg' })
    const chooser = butler.page.waitForEvent('filechooser', WAIT)
    await tap(butler, '加一张照片')
    await (await chooser).setFiles({ name: 'spot.jpg', mimeType: 'image/jpeg', buffer: picture })
    await butler.page.locator('.picker__image').first().waitFor(WAIT)
    await see(butler, 'note', '写现场情况')
    await tap(butler, '写好了，公开')
    for (let round = 0; round < 6; round += 1) {
      const { notes } = await stack.get('consultation.facts', { consultationId: place.matter() })
      if (notes.length === 1) break
      await stack.tick()
    }
    await open(resident, 'packages/consultation/detail/index')
    await reads(resident, '管家看到的情况')
    await reads(resident, '场地只有一半有灯')
    await see(resident, 'facts', '管家看到的情况')
  }, 90_000)

  it('the secretary lists whom it touches, and says that they were told', async () => {
    await open(secretary, 'packages/staff/facts/index')
    await reads(secretary, '和谁有关')
    await choose(secretary, '有孩子的家庭', 'checkbox')
    if (place.hasBodies) await choose(secretary, '物业公司', 'checkbox')
    else expect(await secretary.page.getByRole('checkbox', { name: '物业公司' }).count()).toBe(0)
    await see(secretary, 'parties')
    await tap(secretary, '列好了')
    await reads(secretary, '告知到了吗')
    await choose(secretary, '全小区', 'checkbox')
    await choose(secretary, '有孩子的家庭', 'checkbox')
    if (place.hasBodies) await choose(secretary, '物业公司', 'checkbox')
    await choose(secretary, '楼道张贴')
    await tap(secretary, '记下来')
    await reads(secretary, '都告知到了')
    await see(secretary, 'told')
    const moved = { consultationId: place.matter(), verb: 'propose' } as const
    expect(await stack.call('consultation.move', moved, { as: place.secretary })).toMatchObject({
      data: { state: 'proposing' },
    })
  }, 90_000)

  it('a resident brings a proposal; what is not here is not offered', async () => {
    await open(resident, 'packages/consultation/detail/index')
    await tap(resident, '提一个方案')
    await write(resident, 0, '分时段用场地')
    await write(resident, 1, '晚上六点到七点半归孩子，七点半到九点归广场舞，立块牌子写清楚。')
    await resident.page.locator('input:visible').first().fill('1200', WAIT)
    const offered = await resident.page.getByRole('radio').allInnerTexts()
    expect(offered.some((text) => text.includes('物业'))).toBe(place.hasBodies)
    await choose(resident, '公共收益出')
    await choose(resident, '居民自己动手')
    await see(resident, 'form', '怎么办')
    await tap(resident, '提出来')
    await reads(resident, '提出来了')
    await tap(resident, '回到这件事')
    await reads(resident, '约 1,200 元')
  }, 90_000)

  it('two stand side by side, and in large type one after the other', async () => {
    await stack.get(
      'proposal.submit',
      {
        consultationId: place.matter(),
        title: '另开一块场地',
        measure: '把车棚东边的空地清出来，铺上地垫给孩子。',
        costYuan: 26_000,
        payer: 'maintenanceFund',
        doer: 'contractor',
      },
      { as: place.butler },
    )
    await open(resident, 'packages/consultation/detail/index')
    for (const text of ['方案一', '方案二', '约 2.6 万元', '书记还在看合不合规矩'])
      await reads(resident, text)
    await see(resident, 'side-by-side', '大家提的方案')
    await resident.page.evaluate(() => localStorage.setItem('ysl.type-size', '"elder"'))
    await open(resident, 'packages/consultation/detail/index')
    await reads(resident, '第 1 个，共 2 个')
    await see(resident, 'elder', '第 1 个，共 2 个')
    await tap(resident, '下一个')
    await reads(resident, '另开一块场地')
    await resident.page.evaluate(() => localStorage.removeItem('ysl.type-size'))
  }, 90_000)

  it('the secretary looks at both; the machine only suggests', async () => {
    await open(secretary, 'packages/staff/proposals/index')
    await reads(secretary, '还有 2 个没看')
    await choose(secretary, '可以做')
    await tap(secretary, '就这样定')
    await reads(secretary, '还有 1 个没看')
    await reads(secretary, '机器提醒：像是《民法典》第278条第5项')
    await choose(secretary, '要业主共同决定')
    await see(secretary, 'check')
    await tap(secretary, '就这样定')
    await reads(secretary, '都看过了')
    await open(resident, 'packages/consultation/detail/index')
    await reads(resident, '要业主共同决定（《民法典》第278条第5项）：这里只征集意向')
  }, 90_000)

  it('every sentence gets an answer, and its author reads what it changed', async () => {
    const consultationId = place.matter()
    const said = { consultationId, text: '分个时段用场地，孩子和大人都能玩。', photoIds: [] }
    await stack.get('statement.say', said, { as: place.resident })
    await open(secretary, 'packages/staff/answers/index')
    await choose(secretary, said.text, 'checkbox')
    await secretary.page.getByRole('button', { name: '答复选上的' }).first().click(WAIT)
    await choose(secretary, '采纳')
    await choose(secretary, '方案一 分时段用场地')
    await secretary.page.locator('.sheet textarea').fill('说得在理，写进方案里了。', WAIT)
    await see(secretary, 'answer')
    await tap(secretary, '送出答复')
    await reads(secretary, '答复好了，说的人会收到消息')
    await see(secretary, 'answers')

    await open(resident, 'packages/me/statements/index')
    await reads(resident, '写进了方案一「分时段用场地」')
    await reads(resident, '理由：说得在理，写进方案里了。')
    await see(resident, 'my-words')
    await open(resident, 'packages/me/inbox/index')
    await reads(resident, '您在商量里说的话有答复了')
    await open(resident, 'packages/consultation/detail/index')
    await reads(resident, '您的话改变了什么')
    await see(resident, 'changed', '您的话改变了什么')
  }, 120_000)

  it('nothing was complained about on the way', () => {
    expect(phones().flatMap(({ complaints }) => complaints)).toEqual([])
  })
})
