import { writeFileSync } from 'node:fs'

import type { Report } from '@shared/contract/report'
import { figureNames, listedFigures, report as words } from '@shared/copy/report'
import { averageRating, onTimeShare } from '@shared/rules/report/figures'
import { monthBounds } from '@shared/rules/report/month'
import excel from 'exceljs'

import { drawReport } from '../../../cloudfunctions/registry/report/draw-report'
import { writeReport } from '../../../cloudfunctions/registry/report/write-report'
import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import { fontFile, makeFonts } from '../../../config/fonts/make-fonts'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { matter } from '../../support/matter'
import { aMatter } from '../../support/matters'
import { aCommunity, loadPerson } from '../../support/neighbours'
import { change, stored } from '../../support/stored'
import { aCompound, load } from '../../support/world'
import { pagesOf, popplerIsHere, textOf } from '../registry/poppler'

const NOW = new Date('2026-11-20T02:00:00Z')
const MONTH = '2026-11'
const DAY = 24 * 3_600_000
const withPoppler = popplerIsHere ? it : it.skip

let api: TestApi

/** A small generator of its own: the same month every time. */
function dice(seed: number) {
  let state = seed
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(state / 65_536) % most
  }
}

const STATES = [
  'asking',
  'deliberating',
  'handling',
  'evaluating',
  'handedOff',
  'closed',
  'cancelled',
] as const
const APPEALS = ['accepted', 'asking', 'merged', 'handedOff', 'withdrawn', 'needsReview'] as const

beforeAll(async () => {
  atTime(NOW)
  api = await startTestApi()
  await load(api, 'communities', [aCommunity()])
  const compounds = Array.from({ length: 15 }, (_, n) => `cp${n + 1}`)
  await load(
    api,
    'compounds',
    compounds.map((_id, n) => aCompound({ _id, name: `第${n + 1}小区`, order: `000${n}` })),
  )
  await loadPerson(api, 'reader', {})
  const roll = dice(7)
  const { from } = monthBounds(MONTH)
  const when = () => new Date(from.getTime() + (roll(34) - 7) * DAY + roll(86_400) * 1000)
  const matters = Array.from({ length: 60 }, (_, n): ConsultationDoc => {
    const state = STATES[roll(STATES.length)] ?? 'asking'
    const over = state === 'closed' || state === 'cancelled'
    const dueAt = over ? null : new Date(NOW.getTime() + (roll(9) - 4) * DAY)
    const ratings = { count: roll(6), sum: roll(20), dissatisfied: roll(3) }
    // Of a round before it came back.
    const earlierRatings = { count: roll(2), sum: roll(5), dissatisfied: roll(2) }
    const made = aMatter(
      state,
      NOW,
      { _id: `cs${n}`, compoundId: compounds[roll(5)] ?? 'cp1', openedAt: when() },
      { missed: roll(4) === 0 ? 1 : 0, dueAt },
    )
    return { ...made, ...(made.facts ? { facts: { ...made.facts, ratings, earlierRatings } } : {}) }
  })
  await load(api, 'consultations', matters)
  await load(
    api,
    'appeals',
    Array.from({ length: 80 }, (_, n) => ({
      _id: `ap${n}`,
      compoundId: compounds[roll(5)],
      state: APPEALS[roll(APPEALS.length)],
      submittedAt: when(),
    })),
  )
  await load(
    api,
    'sessions',
    Array.from({ length: 30 }, (_, n) => ({
      _id: `ss${n}`,
      compoundId: compounds[roll(5)],
      startsAt: when(),
      settled: roll(4) > 0,
      attendance: { groups: [], present: roll(30), unverified: 0, households: 0 },
    })),
  )
  await load(
    api,
    'audit_events',
    Array.from({ length: 90 }, (_, n) => ({
      _id: `ev${n}`,
      compoundId: compounds[roll(5)],
      communityId: 'cm1',
      at: when(),
      actorId: 'clock',
      subjectId: 'x',
      reason: null,
      action: [
        'consultation.overdue',
        'appeal.overdue',
        'consultation.reopen',
        'consultation.close',
        'residence.verify',
        'work.overdue',
        'work.directLineOverdue',
        'work.silent',
      ][roll(8)],
    })),
  )
}, 60_000)
afterAll(async () => {
  realTime()
  await api.close()
})

const show = (placeId: string, month = MONTH) => api.call('report.show', { placeId, month })

/** Told in another way than the product does: from the stored documents, with a calendar of its own. */
async function recount(mine: (compoundId: string) => boolean) {
  const chinese = (at: Date) => at.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }).slice(0, 7)
  const here = <T extends { readonly compoundId: string }>(docs: readonly T[], at: (doc: T) => Date) =>
    docs.filter((doc) => mine(doc.compoundId) && chinese(at(doc)) === MONTH)
  type Doc = { readonly _id: string; readonly compoundId: string }
  const appeals = here(
    await stored<Doc & { state: string; submittedAt: Date }>('appeals'),
    (one) => one.submittedAt,
  )
  const sessions = here(
    await stored<Doc & { startsAt: Date; settled: boolean; attendance: { present: number } }>('sessions'),
    (one) => one.startsAt,
  ).filter(({ settled }) => settled)
  const matters = here(await stored<ConsultationDoc>('consultations'), (one) => one.openedAt)
  const events = here(await stored<Doc & { at: Date; action: string }>('audit_events'), (one) => one.at)
  let [onTime, late, young, elsewhere, stopped, ratings, points, dissatisfied] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const { state, process, facts } of matters) {
    for (const given of [facts?.ratings, facts?.earlierRatings]) {
      ratings += given?.count ?? 0
      points += given?.sum ?? 0
      dissatisfied += given?.dissatisfied ?? 0
    }
    const overdue = process?.missed !== 0 || (process.dueAt !== null && process.dueAt <= NOW)
    if (state === 'cancelled') stopped += 1
    else if (overdue) late += 1
    else if (state === 'closed') onTime += 1
    else if (state === 'handedOff') elsewhere += 1
    else young += 1
  }
  const named = (...actions: string[]) => events.filter(({ action }) => actions.includes(action)).length
  return {
    appeals: appeals.length,
    appealsTaken: appeals.filter(({ state }) => ['accepted', 'asking', 'merged'].includes(state)).length,
    sessions: sessions.length,
    personTimes: sessions.reduce((sum, { attendance }) => sum + attendance.present, 0),
    matters: matters.length,
    onTime,
    late,
    young,
    elsewhere,
    stopped,
    missed: named('consultation.overdue', 'appeal.overdue', 'work.overdue', 'work.directLineOverdue'),
    reopened: named('consultation.reopen'),
    ratings,
    points,
    dissatisfied,
  }
}

describe('the monthly report', () => {
  it('says that nothing was counted yet, and makes no paper of it', async () => {
    expect(await show('cp1')).toMatchObject({ countedAt: null, level: 'compound' })
    const asked = { placeId: 'cp1', month: MONTH, format: 'xlsx' } as const
    expect(await api.reply('report.paper', asked, { openid: 'reader' })).toMatchObject({
      code: 'REPORT_NOT_COUNTED',
    })
    expect(await api.reply('report.show', { placeId: 'nowhere', month: MONTH })).toMatchObject({
      code: 'COMPOUND_NOT_FOUND',
    })
  })

  it('is counted a few compounds at a time, and round again', async () => {
    await api.tick()
    expect((await show('cm1')).rows).toHaveLength(12)
    await api.tick()
    expect((await show('cm1')).rows).toHaveLength(12)
    atTime(new Date(NOW.getTime() + 60_000))
    await api.tick()
    expect((await show('cm1')).rows).toHaveLength(15)
    expect((await show('cm1')).countedAt).toBe(NOW.toISOString())
  })

  it('equals a recount of the facts, for each compound and for the community', async () => {
    for (const compoundId of ['cp1', 'cp2', 'cp3', 'cp4', 'cp5'])
      expect([compoundId, (await show(compoundId)).figures]).toEqual([
        compoundId,
        await recount((one) => one === compoundId),
      ])
    const { figures } = await show('cm1')
    const all = await recount(() => true)
    expect(figures).toEqual(all)
    expect(all.late).toBeGreaterThan(0)
    expect(all.young).toBeGreaterThan(0)
    expect(onTimeShare(figures)).toBeCloseTo(all.onTime / (all.onTime + all.late))
  })

  it('changes with the facts on the next round', async () => {
    const before = (await show('cp1')).figures
    await load(api, 'appeals', [{ _id: 'ap-new', compoundId: 'cp1', state: 'accepted', submittedAt: NOW }])
    atTime(new Date(NOW.getTime() + 120_000))
    await api.tick()
    expect((await show('cp1')).figures).toEqual({
      ...before,
      appeals: before.appeals + 1,
      appealsTaken: before.appealsTaken + 1,
    })
  })
})

describe('a month that is long over', () => {
  const months = (count: number) => new Date(NOW.getTime() + count * 30.5 * DAY)
  const rounds = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      atTime(new Date(Date.now() + 60_000))
      await api.tick()
    }
  }

  it('is counted on while something that began then is open, and keeps its figures afterwards', async () => {
    const dueAt = months(9)
    const open = { _id: 'slow', compoundId: 'cp9', openedAt: NOW }
    await load(api, 'consultations', [aMatter('handling', NOW, open, { missed: 0, dueAt })])
    await rounds(4)
    const november = async () => (await show('cp9')).figures
    expect(await november()).toMatchObject({ matters: 1, young: 1, onTime: 0 })
    atTime(months(4))
    await change('consultations', 'slow', {
      state: 'closed',
      process: { ...(await matter('slow'))?.process, dueAt: null },
    })
    await rounds(4)
    expect(await november()).toMatchObject({ matters: 1, young: 0, onTime: 1 })
    const countedAt = (await show('cp9')).countedAt
    await rounds(4)
    expect((await show('cp9')).countedAt).toBe(countedAt)
    atTime(new Date(NOW.getTime() + 600_000))
  }, 30_000)
})

describe('the same report on paper', () => {
  let report: Report
  beforeAll(async () => {
    report = await show('cm1')
  })

  it('as a table has every number as a number, and the community last', async () => {
    const bytes = await writeReport(report)
    if (process.env.KEEP_PAPERS) writeFileSync(`${process.env.KEEP_PAPERS}/report.xlsx`, bytes)
    const book = new excel.Workbook()
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
    const sheet = book.worksheets[0]
    const total = sheet?.getRow(3 + report.rows.length)
    const values = (total?.values as unknown[]).slice(1)
    expect(values).toEqual([
      report.placeName,
      ...Object.values(report.figures),
      onTimeShare(report.figures),
      averageRating(report.figures),
    ])
    for (const [n] of Object.keys(report.figures).entries()) {
      const parts = report.rows.map((_, row) => Number(sheet?.getRow(3 + row).getCell(2 + n).value))
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(Object.values(report.figures)[n])
    }
  })

  withPoppler('as a PDF says the same figures', async () => {
    makeFonts()
    const bytes = await drawReport(report, { regular: fontFile('regular'), bold: fontFile('bold') })
    if (process.env.KEEP_PAPERS) writeFileSync(`${process.env.KEEP_PAPERS}/report.pdf`, bytes)
    expect(pagesOf(bytes)).toBeLessThanOrEqual(2)
    const text = textOf(bytes).replace(/\s/g, '')
    expect(text).toContain('春和社区2026年11月月报')
    for (const name of listedFigures) {
      const { name: what, unit } = figureNames[name]
      expect(text).toContain(`${what}${report.figures[name]}${unit}`.replace(/\s/g, ''))
    }
    const share = words.shareOf(onTimeShare(report.figures))
    expect(text).toContain(`${words.share}${share}`)
    for (const { name } of report.rows) expect(text).toContain(name)
  })
})
