import { readFile } from 'node:fs/promises'

import { NOTICE_VERSION } from '@shared/contract/people'
import excel from 'exceljs'
import type { Page } from 'playwright-core'

import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { fromTheFirstAdmin, intoOffice } from '../support/in-office'
import { aHome, loadPlaces, phoneCode } from '../support/neighbours'
import { signInAs } from '../support/sign-in'

const WAIT = { timeout: 15_000 }

let stack: TestStack
let into: ReturnType<typeof intoOffice>
let browser: TestBrowser
let phone: Phone
let secretary = ''

beforeAll(async () => {
  stack = await startTestStack({
    h5: true,
    ...fromTheFirstAdmin,
  })
  into = intoOffice(stack)
  await loadPlaces(stack)
  const admin = await into.firstAdmin()
  const community = await into.person('community')
  await into.appoint(admin, community, 'communitySecretary', 'cm1')
  // She declares no home: the compound lies in her post all the same.
  secretary = await into.person('secretary')
  await into.appoint(community, secretary, 'branchSecretary', 'cp1')
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

/** A verified owner at 1-1: only such a one becomes a butler. */
async function owner(name: string): Promise<string> {
  const as = await into.person(name)
  await stack.get('people.declareResidence', { compoundId: 'cp1', noticeVersion: NOTICE_VERSION }, { as })
  await stack.get('people.verifyPhone', { code: phoneCode() }, { as })
  const { requestId } = await stack.get('people.describeHome', aHome(), { as })
  await stack.get('people.decideResidence', { requestId, decision: 'verify' }, { as: secretary })
  return as
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()

async function chooses(page: Page, act: string, rows: readonly string[]) {
  const chooser = page.waitForEvent('filechooser', WAIT)
  await button(page, act).click(WAIT)
  await (await chooser).setFiles({
    name: '岗位.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['岗位,地方,称呼,任期', ...rows].join('\r\n')),
  })
}

const waiting = async () =>
  (await stack.get('posts.list', { placeId: 'cp1' }, { as: secretary })).invitations.length

const GOOD = '红色管家,1号楼1单元,李管家,2035-12-31'

describe('many invitations from one table', () => {
  it('names what is wrong with a row, and sends nothing', async () => {
    phone = await browser.newPhone()
    const { page } = phone
    await signInAs(page, stack.url, secretary)
    await page.goto(`${stack.url}/#/packages/staff/posts/index`)
    await button(page, /^1号楼1单元,空缺/).waitFor(WAIT)
    await button(page, '用表格一次请多位').click(WAIT)
    await chooses(page, '选一张表格', [GOOD, '红色管家,9号楼9单元,周管家,'])
    await page.getByText('1 行可以，1 行要改').waitFor(WAIT)
    await page.getByText('没有这个地方').waitFor(WAIT)
    expect(await button(page, /^确认，发出/).count()).toBe(0)
    expect(await waiting()).toBe(0)
  }, 60_000)

  it('waits for her word when the table is right, then shows every code and keeps them as a table', async () => {
    const { page } = phone
    await chooses(page, '换一张表格', [GOOD, '红色管家,1号楼2单元,周管家,'])
    await page.getByText('2 行都可以').waitFor(WAIT)
    expect(await waiting()).toBe(0)
    await button(page, '确认，发出 2 个邀请').click(WAIT)
    await page.getByText('任职码只在这里显示一次').waitFor(WAIT)
    expect(await waiting()).toBe(2)

    const download = page.waitForEvent('download', WAIT)
    await button(page, '存成表格').click(WAIT)
    const saved = await download
    expect(saved.suggestedFilename()).toBe('任职码.csv')
    const table = await readFile(await saved.path(), 'utf8')
    const code = table.split('\r\n')[0]?.split(',').at(-1) ?? ''

    const shown = await page.getByRole('button', { name: /李管家/ }).allTextContents()
    expect(shown.some((text) => text.replaceAll('-', '').includes(code))).toBe(true)
    const butler = await owner('butler')
    const { post } = await stack.get('posts.accept', { code }, { as: butler })
    expect(post).toMatchObject({ post: 'redButler', placeId: 'cp1-b01-u1' })
    expect(await waiting()).toBe(1)
    expect(phone.complaints).toEqual([])
  }, 60_000)
})

describe('looking up', () => {
  it('finds whoever came and what is vacant as one types, draws what is missing, and keeps it offline', async () => {
    await stack.tick()
    const { page } = phone
    await page.goto(`${stack.url}/#/packages/staff/directory/index`)
    const field = page.locator('.field__input input').filter({ visible: true }).first()
    await button(page, /^桂园小区,商品房小区.*管家没配齐/).waitFor(WAIT)
    await phone.screenshot('query/full')
    await field.fill('李管家')
    await button(page, /^桂园小区1号楼1单元,李管家/).waitFor(WAIT)
    await field.fill('没有这个人')
    await page.getByText('没有找到').waitFor(WAIT)
    await phone.screenshot('query/empty')
    await field.fill('')
    await page.getByRole('switch').click(WAIT)
    await page.getByRole('radio', { name: '楼道和管家' }).click(WAIT)
    await button(page, /^桂园小区1号楼2单元.*空缺/).waitFor(WAIT)
    expect(await page.getByText('李管家').count()).toBe(0)
    await phone.screenshot('query/vacant')

    // What was found stays, and says that it is older.
    await page.route('**/api', (route) => route.abort())
    await field.fill('李管家')
    await page.getByText('这是刚才查到的').waitFor(WAIT)
    expect(await button(page, /^桂园小区1号楼2单元/).count()).toBe(1)
    await page.unroute('**/api')

    await page.getByRole('radio', { name: '看数字' }).click(WAIT)
    await page.getByText('红色管家').first().waitFor(WAIT)
    await phone.screenshot('query/figures', { fullPage: true })
    await page.setViewportSize({ width: 1280, height: 800 })
    await field.waitFor(WAIT)
    await page.getByText('数字算到').waitFor(WAIT)
    await phone.screenshot('query/wide')
  }, 60_000)

  it('comes as a table, which changes nothing before she says so, and nothing at all where a row is wrong', async () => {
    const desk = await browser.newPhone()
    const { page } = desk
    await signInAs(page, stack.url, 'newcomer-community')
    await page.goto(`${stack.url}/#/packages/staff/directory/index`)
    await page.getByRole('radio', { name: '看数字' }).click(WAIT)
    await page.evaluate(() => {
      window.open = (url) => {
        document.title = String(url)
        return window
      }
    })
    await button(page, /做成表格$/).click(WAIT)
    await button(page, '打开表格（2 行）').click(WAIT)
    await page.waitForFunction(() => document.title.startsWith('http'))
    const book = new excel.Workbook()
    await book.xlsx.load((await (await fetch(await page.title())).arrayBuffer()) as never)
    const sheet = book.worksheets[0]
    if (!sheet) throw new Error('the table has no sheet')
    const first = (sheet.getRow(2).values as (string | number)[]).slice(1)
    expect(first.slice(0, 3)).toEqual(['城东街道', '春和社区', '桂园小区'])

    const puts = async (act: string, name: string, buffer: Buffer) => {
      const chooser = page.waitForEvent('filechooser', WAIT)
      await button(page, act).click(WAIT)
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
    }
    const hands = async (act: string, households: number | string) => {
      sheet.getRow(2).getCell(7).value = households
      await puts(act, '小区表.xlsx', Buffer.from(await book.xlsx.writeBuffer()))
    }
    const refuses = async (name: string, buffer: Buffer, says: string, look: string) => {
      await puts('选一张表格', name, buffer)
      await page.getByText(says).waitFor(WAIT)
      await desk.screenshot(`query/${look}`, { fullPage: true })
      expect(await button(page, /^确认/).count()).toBe(0)
    }
    const HEADING = '街道,社区,小区,类型,楼号,单元,户数,小区编号'
    const rowsOf = (line: string, count = 1) =>
      Buffer.from([HEADING, ...Array.from({ length: count }, () => line)].join('\r\n'))
    const FORMULA = '城东街道,春和社区,"=HYPERLINK(""https://example.com"",""看看"")",商品房小区,1,1,10,'
    await refuses('小区表.xlsx', Buffer.from('not a book'), '这个表格打不开。', 'table-unreadable')
    await refuses(
      '小区表.csv',
      rowsOf(',春和社区,桂园小区,商品房小区,1,1,10,', 6001),
      '这个表格太大，一次读不完。',
      'table-large',
    )
    await refuses('小区表.csv', Buffer.from(HEADING), '表里还没有内容。', 'table-empty')
    // On a dead line nothing is lost: the same table is looked at again by one tap.
    await page.route('**/api', (route) =>
      (route.request().postData() ?? '').includes('directory.prepareImport')
        ? route.abort()
        : route.continue(),
    )
    await page.evaluate(() => localStorage.setItem('ysl.type-size', '"elder"'))
    await page.reload()
    await page.getByRole('radio', { name: '看数字' }).click(WAIT)
    await refuses('小区表.csv', rowsOf(FORMULA), '没连上网', 'table-weak-elder')
    await page.unroute('**/api')
    await button(page, '再试一次').click(WAIT)
    await page.getByText('名字不能用 = + - @ 开头').waitFor(WAIT)
    await desk.screenshot('query/table-formula-elder', { fullPage: true })
    await page.evaluate(() => localStorage.setItem('ysl.type-size', '"normal"'))
    await page.reload()
    await page.getByRole('radio', { name: '看数字' }).click(WAIT)

    await hands('选一张表格', '很多')
    await page.getByText('1 行要改').waitFor(WAIT)
    await page.getByText('户数要写数字').waitFor(WAIT)
    await desk.screenshot('query/table-wrong', { fullPage: true })
    expect(await button(page, /^确认/).count()).toBe(0)
    await hands('换一张表格', 33)
    await page.getByText('要改 1 处').waitFor(WAIT)
    await desk.screenshot('query/table-right', { fullPage: true })
    await button(page, '确认，改 1 处').click(WAIT)
    await page.getByText(/^改好了/).waitFor(WAIT)
    // All it complained about is the line that was dead on purpose.
    expect(desk.complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([])
  }, 60_000)
})
