import { readFileSync } from 'node:fs'

import { NOTICE_VERSION } from '@shared/contract/people'
import type { Page } from 'playwright-core'

import { functionEnvironment } from '../../cloudfunctions/local/emulator/environment'
import { launchChromium, type Phone, type TestBrowser } from '../support/chromium'
import { startTestStack, type TestStack } from '../support/gateway'
import { fromTheFirstAdmin, intoOffice } from '../support/in-office'
import { loadPlaces } from '../support/neighbours'
import { signInAs } from '../support/sign-in'
import { change } from '../support/stored'

const WAIT = { timeout: 30_000 }

let stack: TestStack
let into: ReturnType<typeof intoOffice>
let browser: TestBrowser
let member: Phone
let office: Phone
let secretary = ''

beforeAll(async () => {
  stack = await startTestStack({
    h5: true,
    ...fromTheFirstAdmin,
  })
  Object.assign(process.env, functionEnvironment(stack.emulator.adminUrl))
  into = intoOffice(stack)
  await loadPlaces(stack)
  const admin = await into.firstAdmin()
  const community = await into.person('community')
  await into.appoint(admin, community, 'communitySecretary', 'cm1')
  secretary = await into.person('secretary')
  await into.appoint(community, secretary, 'branchSecretary', 'cp1')
  await into.person('member')
  await stack.get(
    'people.declareResidence',
    { compoundId: 'cp1', noticeVersion: NOTICE_VERSION },
    { as: 'newcomer-member' },
  )
  browser = await launchChromium()
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await stack?.close()
})

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()

/** A table of names and numbers. */
async function handsIn(page: Page, act: string, rows: readonly string[]) {
  const chooser = page.waitForEvent('filechooser', WAIT)
  await button(page, act).click(WAIT)
  await (await chooser).setFiles({
    name: '名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['姓名,手机号', ...rows].join('\r\n')),
  })
}

async function open({ page }: Phone, path: string) {
  await page.goto('about:blank')
  await page.goto(`${stack.url}/#/packages/service/${path}/index`)
}

describe('a member serves where she lives', () => {
  it('registers, agrees to that alone, and waits', async () => {
    member = await browser.newPhone()
    const { page } = member
    await signInAs(page, stack.url, 'newcomer-member')
    await open(member, 'mine')
    await page.getByText('您还没有报到').waitFor(WAIT)
    await member.screenshot('registration/mine-empty')
    await button(page, '去报到').click(WAIT)
    await page.locator('input:visible').nth(0).fill('林小禾', WAIT)
    await page.locator('input:visible').nth(1).fill('第二中学', WAIT)
    for (const pick of ['水电小修', '陪伴照料', '周末白天']) {
      await page.getByRole('checkbox', { name: pick }).first().click(WAIT)
    }
    await member.screenshot('registration/form', { fullPage: true })
    await button(page, '报到').click(WAIT)
    await button(page, '单独同意').click(WAIT)
    await page.getByText('收到了您的报到').waitFor(WAIT)
  }, 90_000)

  it('is found on the desk of the secretary, who lets her in', async () => {
    office = await browser.newPhone()
    const { page } = office
    await signInAs(page, stack.url, secretary)
    await page.goto(`${stack.url}/#/packages/staff/desk/index`)
    await button(page, /^双报到党员/).click(WAIT)
    await page.getByText('林小禾').first().waitFor(WAIT)
    await office.screenshot('registration/check', { fullPage: true })
    await button(page, '核对过了，通过').click(WAIT)
    await page.getByText('林小禾的报到通过了。').waitFor(WAIT)
  }, 90_000)

  it('promises, and joins an activity', async () => {
    const { page } = member
    await open(member, 'mine')
    await button(page, '许个诺，就开始').click(WAIT)
    await button(page, '我答应，开始服务').click(WAIT)
    await page.getByText('已报到', { exact: true }).waitFor(WAIT)
    await page.getByText('还差一半：您的单位没有在社区报到。').waitFor(WAIT)
    await member.screenshot('registration/mine-active', { fullPage: true })

    await open(office, 'host')
    await button(office.page, '发起一次活动').click(WAIT)
    const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10)
    const typed = ['一起清理楼道', '2号楼楼下', tomorrow, '09:00']
    for (const [at, value] of typed.entries()) {
      await office.page.locator('input:visible').nth(at).fill(value, WAIT)
    }
    await button(office.page, '发出去').click(WAIT)
    await office.page.getByText('发出去了，党员可以报名了。').waitFor(WAIT)

    await open(member, 'activities')
    await button(page, '我去').click(WAIT)
    await page.getByText('已报名').waitFor(WAIT)
    await member.screenshot('registration/activities')

    await open(member, 'groups')
    const group = page.getByRole('switch', { name: /^水电小修/ }).first()
    await group.click(WAIT)
    await page.getByRole('switch', { name: /^水电小修/, checked: true }).waitFor(WAIT)
    await page.getByText('1 人', { exact: true }).first().waitFor(WAIT)
    await member.screenshot('registration/groups')
  }, 90_000)

  it('is seen to have come, and her year grows', async () => {
    const { activities } = await stack.get(
      'service.hostedActivities',
      { compoundId: 'cp1' },
      { as: secretary },
    )
    const began = new Date(Date.now() - 3_600_000)
    await change('service_activities', activities[0]?.id ?? '', { startsAt: began })
    await open(member, 'year')
    await member.page.getByText(/还没有记录/).waitFor(WAIT)
    await open(office, 'host')
    await button(office.page, /一起清理楼道/).click(WAIT)
    await button(office.page, '来了，1 小时 30 分').click(WAIT)
    await office.page.getByText('来了，1 小时 30 分').first().waitFor(WAIT)
    await office.screenshot('registration/host', { fullPage: true })

    await open(member, 'year')
    await member.page.getByText('1 件事，1 小时 30 分').first().waitFor(WAIT)
    await member.screenshot('registration/year', { fullPage: true })
  }, 90_000)
})

describe('her unit comes to the community', () => {
  it('with its slip and a list: what is wrong stands row by row, and nothing is kept of the names', async () => {
    const desk = await browser.newPhone()
    const { page } = desk
    await signInAs(page, stack.url, 'newcomer-community')
    await open(desk, 'units')
    await page.getByText('还没有单位来报到').waitFor(WAIT)
    await button(page, '登记一个单位').click(WAIT)
    await button(page, '登记好了').click(WAIT)
    await page.getByText('请写手机号，或带区号的座机。').waitFor(WAIT)
    const year = new Date().getFullYear() + 1
    const slip = { 单位全称: '第二中学', 联系人姓名: '秦主任', 联系电话: '0534-7654321' }
    for (const [label, words] of Object.entries(slip)) await page.getByLabel(label).first().fill(words)
    await page.getByLabel('报到到哪一天').first().fill(`${year}-12-31`)
    await page.locator('textarea:visible').first().fill('每月一次义务家教')
    await desk.screenshot('registration/unit-form', { fullPage: true })
    await button(page, '登记好了').click(WAIT)
    await button(page, /^第二中学/).click(WAIT)
    await handsIn(page, '选表格（xlsx 或 csv）', ['林小禾,15400000012', '周一,12345'])
    await page.getByText('1 行要改，1 行可以').waitFor(WAIT)
    await page.getByText('第 3 行').waitFor(WAIT)
    await desk.screenshot('registration/unit-list-wrong', { fullPage: true })
    expect(await button(page, /^导入/).count()).toBe(0)
    await handsIn(page, '换一个表格', ['林小禾,15400000012', '周一凡,15400000021'])
    await button(page, '导入 2 人').click(WAIT)
    await page.getByText(/^名单上现在有 2 人/).waitFor(WAIT)
    await desk.screenshot('registration/unit-list', { fullPage: true })
    expect(await page.content()).not.toMatch(/15400000\d{3}|周一凡/)

    // Where a compound has no secretary, the one above does her work: she says which compound.
    await open(desk, 'host')
    await page.getByRole('radio', { name: '桂园小区' }).click(WAIT)
    await button(page, /一起清理楼道/).waitFor(WAIT)
    await desk.screenshot('registration/host-above', { fullPage: true })
    await open(desk, 'check')
    await page.getByRole('radio', { name: '桂园小区' }).click(WAIT)
    await page.getByText('林小禾').first().waitFor(WAIT)
    expect(desk.complaints).toEqual([])
  }, 90_000)
})

describe('what is kept of her is hers', () => {
  const data = async ({ page }: Phone) => {
    await page.goto('about:blank')
    await page.goto(`${stack.url}/#/packages/me/data/index`)
  }

  it('is shown to her, and comes along as one file', async () => {
    const { page } = member
    await data(member)
    await page.getByText('林小禾').first().waitFor(WAIT)
    await member.screenshot('my-data/full', { fullPage: true })
    const [file] = await Promise.all([
      page.waitForEvent('download', WAIT),
      button(page, '导出一份给自己').click(WAIT),
    ])
    const copy = JSON.parse(readFileSync(await file.path(), 'utf8')) as { items: { part: string }[] }
    expect(copy.items.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['account', 'registration', 'serviceRecords', 'activities']),
    )
    expect(JSON.stringify(copy)).toContain('林小禾')
    await button(page, /^记着什么/).click(WAIT)
    await page.getByText('登录、内容安全检测、发提醒').waitFor(WAIT)
    await member.screenshot('my-data/kept', { fullPage: true })
  }, 90_000)

  it('is handed over first where neighbours wait for her, and said kindly', async () => {
    await data(office)
    await button(office.page, '注销账号').click(WAIT)
    await office.page.getByText('先交接好，再注销').first().waitFor(WAIT)
    await office.screenshot('my-data/hand-over')
  }, 90_000)

  it('is erased when she says so, and kept when she thinks better of it', async () => {
    const { page } = member
    await data(member)
    await button(page, '注销账号').click(WAIT)
    await page.getByText('会留下，但不再认得出是您').waitFor(WAIT)
    await member.screenshot('my-data/leave')
    await button(page, '注销').click(WAIT)
    await page.getByText(/^已申请注销/).waitFor(WAIT)
    await member.screenshot('my-data/leaving', { fullPage: true })
    await button(page, '不注销了').click(WAIT)
    await page.getByText(/^已申请注销/).waitFor({ ...WAIT, state: 'detached' })
    await button(page, '注销账号').waitFor(WAIT)
    expect([...member.complaints, ...office.complaints]).toEqual([])
  }, 90_000)
})
