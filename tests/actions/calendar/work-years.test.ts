import { workingDaysAfter } from '@shared/rules/calendar/working-days'

import { warnOfUnpublishedYear } from '../../../cloudfunctions/desk/warn-of-unpublished-year'
import { workCalendar } from '../../../cloudfunctions/desk/work-calendar'
import type { LogLine } from '../../../cloudfunctions/kernel/log'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openStore } from '../../../cloudfunctions/store/store'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { agreed } from '../../support/neighbours'
import { neighbour, post } from '../../support/speakers'

/** Two years before any release could know them. */
const NOW = new Date('2034-12-20T02:00:00Z')
let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  const posts = [post('countyAdmin', 'county')]
  await neighbour(api, 'county', { label: '县管理员', consents: agreed, posts })
})
afterAll(() => api.close())
beforeEach(() => atTime(NOW))
afterEach(realTime)

const enter = (year: number, off: readonly string[], on: readonly string[] = []) =>
  api.reply('calendar.enter', { year, off, on }, { openid: 'county' })
const due = () => workingDaysAfter(new Date('2034-12-29T02:00:00Z'), 2, workCalendar)

it('counts by weekends only before a year is entered, says so aloud once a day, and by its days after', async () => {
  expect(due()).toEqual({ at: new Date('2035-01-02T16:00:00Z'), provisional: true })
  const said: LogLine[] = []
  const warn = () => warnOfUnpublishedYear(openStore(platformDatabase()), NOW, (line) => said.push(line))
  await warn()
  await warn()
  expect(said).toHaveLength(1)
  expect(said[0]).toMatchObject({ level: 'warn', what: 'calendar.unpublished' })

  expect(await enter(2034, ['2034-01-01'])).toMatchObject({ ok: true })
  expect(await enter(2035, ['2035-01-01', '2035-01-02'], ['2035-01-07'])).toMatchObject({ ok: true })
  expect(due()).toEqual({ at: new Date('2035-01-04T16:00:00Z'), provisional: false })
  const { years } = await api.call('calendar.years', {}, { openid: 'county' })
  expect(years[1]).toEqual({
    year: 2035,
    state: 'entered',
    off: ['2035-01-01', '2035-01-02'],
    on: ['2035-01-07'],
    by: '县管理员',
  })
  // Entered again it is replaced.
  await enter(2035, ['2035-01-01'])
  expect(due().at).toEqual(new Date('2035-01-03T16:00:00Z'))
})

it('takes no year that is published, far away or wrong, and from nobody else', async () => {
  expect(await enter(2026, ['2026-01-01'])).toMatchObject({ code: 'YEAR_NOT_OPEN' })
  expect(await enter(2037, ['2037-01-01'])).toMatchObject({ code: 'YEAR_NOT_OPEN' })
  expect(await enter(2035, ['2035-01-01'], ['2035-01-02'])).toMatchObject({
    code: 'YEAR_WRONG',
    details: { fault: 'onNoWeekend' },
  })
  expect(await enter(2035, ['2035-02-30'])).toMatchObject({ code: 'INPUT_INVALID' })
})
