import { NOTICE_KINDS, PUSH_TOPICS } from '@shared/contract/inbox'
import { pushDigest, pushTexts } from '@shared/copy/push'
import { decidePush, PUSHES_A_WEEK, type WaitingNotice } from '@shared/rules/inbox/decide-push'
import {
  answered,
  EMPTY_LEDGER,
  freeGrants,
  giveBack,
  type Ledger,
  type PushTemplate,
  spend,
  takenBack,
} from '@shared/rules/inbox/ledger'
import { isUrgent, pageOfMessage, topicOf } from '@shared/rules/inbox/notice-table'
import { MOST_A_CALL, toAsk } from '@shared/rules/inbox/to-ask'
import { nextWeek, weekStart, whenAwake } from '@shared/rules/inbox/week'
import fc from 'fast-check'

const template = (topic: PushTemplate['topic'], longTerm = false): PushTemplate => ({
  topic,
  id: `t-${topic}`,
  longTerm,
  text: 'thing1',
  time: 'time2',
})
const TEMPLATES = PUSH_TOPICS.map((topic) => template(topic))
const PROGRESS = template('progress')
const NOON = new Date('2026-11-25T04:00:00Z')
const HOUR = 3_600_000

const allowed = (n: number, ledger: Ledger = EMPTY_LEDGER, which: PushTemplate = PROGRESS) =>
  Array.from({ length: n }).reduce<Ledger>(
    (so, _, place) => answered(so, which, 'accept', { grantId: `${which.topic}-${place}`, at: NOON }),
    ledger,
  )
const notice = (change: Partial<WaitingNotice> = {}): WaitingNotice => ({
  id: 'nt1',
  kind: 'consultationMoved',
  subjectId: 'cs1',
  at: NOON,
  read: false,
  ...change,
})

const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })

describe('a week', () => {
  it('begins on Monday at midnight in China, and its digest comes at eight', () => {
    expect(weekStart(new Date('2026-11-22T15:59:59.999Z'))).toEqual(new Date('2026-11-15T16:00:00Z'))
    expect(weekStart(new Date('2026-11-22T16:00:00Z'))).toEqual(new Date('2026-11-22T16:00:00Z'))
    expect(nextWeek(NOON)).toEqual(new Date('2026-11-30T00:00:00Z'))
  })
  it('holds every moment in exactly one', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const start = weekStart(at).getTime()
        expect(start <= at.getTime() && at.getTime() < start + 7 * 24 * HOUR).toBe(true)
        expect(weekStart(new Date(start))).toEqual(new Date(start))
        expect(weekStart(new Date(start - 1)).getTime()).toBe(start - 7 * 24 * HOUR)
      }),
    )
  })
  it('lets nobody be rung up at night', () => {
    expect(whenAwake(new Date('2026-11-25T12:59:00Z'))).toEqual(new Date('2026-11-25T12:59:00Z'))
    expect(whenAwake(new Date('2026-11-25T13:00:00Z'))).toEqual(new Date('2026-11-26T00:00:00Z'))
    expect(whenAwake(new Date('2026-11-25T23:59:00Z'))).toEqual(new Date('2026-11-26T00:00:00Z'))
    fc.assert(
      fc.property(moment, (at) => {
        const hour = (whenAwake(at).getUTCHours() + 8) % 24
        expect(hour >= 8 && hour < 21 && whenAwake(at) >= at).toBe(true)
      }),
    )
  })
})

describe('the ledger of grants', () => {
  it('one acceptance is one message, the same one sent again is the same one', () => {
    const once = answered(EMPTY_LEDGER, PROGRESS, 'accept', { grantId: 'g1', at: NOON })
    expect(answered(once, PROGRESS, 'accept', { grantId: 'g1', at: NOON })).toEqual(once)
    const spent = spend(once, PROGRESS, { id: 'p1', at: NOON, counts: true })
    expect(spent && freeGrants(spent, PROGRESS)).toEqual([])
    expect(spent && spend(spent, PROGRESS, { id: 'p2', at: NOON, counts: true })).toBeUndefined()
  })
  it('a long-term one is not used up', () => {
    const long = template('progress', true)
    const ledger = answered(EMPTY_LEDGER, long, 'accept', { grantId: 'g1', at: NOON })
    const spent = spend(ledger, long, { id: 'p1', at: NOON, counts: true })
    expect(spent && freeGrants(spent, long)).toHaveLength(1)
  })
  it('what certainly did not go is hers again, grant and place in the week', () => {
    const ledger = allowed(2)
    const spent = spend(ledger, PROGRESS, { id: 'p1', at: NOON, counts: true }) ?? EMPTY_LEDGER
    expect(giveBack(spent, 'p1')).toEqual(ledger)
    expect(freeGrants(takenBack(spent, PROGRESS.id, 'p1'), PROGRESS)).toEqual([])
  })
  it('a refusal stands until she agrees herself; the platform’s own no is neither', () => {
    const at = { grantId: 'g1', at: NOON }
    const no = answered(EMPTY_LEDGER, PROGRESS, 'reject', at)
    expect(no.refused).toEqual(['progress'])
    expect(answered(no, PROGRESS, 'ban', at)).toEqual(no)
    expect(answered(no, PROGRESS, 'accept', at).refused).toEqual([])
  })
})

describe('what is asked', () => {
  it('never twice for what she has, refused or turned off; posts only people in office', () => {
    const topics = (ledger?: Ledger, inOffice = true) =>
      toAsk(ledger, TEMPLATES, inOffice).map(({ topic }) => topic)
    expect(topics()).toEqual(['progress', 'session', 'office'])
    expect(topics(undefined, false)).toEqual(['progress', 'session'])
    expect(topics(allowed(1))).toEqual(['session', 'office'])
    expect(topics({ ...EMPTY_LEDGER, refused: ['session'] })).toEqual(['progress', 'office'])
    expect(topics({ ...EMPTY_LEDGER, off: true })).toEqual([])
  })
  it('is of one kind, at most three', () => {
    const some = fc.uniqueArray(
      fc.record({ topic: fc.constantFrom(...PUSH_TOPICS), longTerm: fc.boolean(), id: fc.uuid() }),
      { maxLength: 6, selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(some, (chosen) => {
        const templates = chosen.map((one) => ({ ...template(one.topic, one.longTerm), id: one.id }))
        const asked = toAsk(undefined, templates, true)
        const kinds = new Set(asked.map((one) => templates.find(({ id }) => id === one.templateId)?.longTerm))
        expect(asked.length <= MOST_A_CALL && kinds.size <= 1).toBe(true)
        expect(asked.length > 0).toBe(templates.length > 0)
      }),
    )
  })
})

describe('what becomes of notices', () => {
  it('goes to the inbox alone where she allows nothing, has read it, or it is old', () => {
    const inboxOnly = { kind: 'inboxOnly' }
    expect(decidePush([notice()], EMPTY_LEDGER, TEMPLATES, NOON)).toEqual(inboxOnly)
    expect(decidePush([notice()], allowed(1), [], NOON)).toEqual(inboxOnly)
    expect(decidePush([notice({ read: true })], allowed(1), TEMPLATES, NOON)).toEqual(inboxOnly)
    const old = notice({ at: new Date(NOON.getTime() - 9 * 24 * HOUR) })
    expect(decidePush([old], allowed(1), TEMPLATES, NOON)).toEqual(inboxOnly)
    expect(decidePush([notice()], { ...allowed(1), off: true }, TEMPLATES, NOON)).toEqual(inboxOnly)
  })
  it('rings for an emergency at night and beyond the week’s two, and is not one of them', () => {
    const night = new Date('2026-11-25T18:00:00Z')
    const pushed = [1, 2].map((n) => ({ id: `p${n}`, at: NOON }))
    const ledger = { ...allowed(1, EMPTY_LEDGER, template('office')), pushed }
    const alarm = notice({ kind: 'appealEmergency', at: night })
    expect(decidePush([alarm, notice()], ledger, TEMPLATES, night)).toMatchObject({
      kind: 'push',
      counts: false,
      notices: [alarm],
    })
  })

  it('in any order of weeks: two a week at the most, none twice, the rest in one digest', () => {
    const events = fc.array(
      fc.record({
        hours: fc.integer({ min: 0, max: 40 }),
        kind: fc.constantFrom(...NOTICE_KINDS),
        told: fc.boolean(),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(events, (list) => {
        let now = NOON
        let ledger = PUSH_TOPICS.reduce((so, topic) => allowed(10, so, template(topic)), EMPTY_LEDGER)
        let waiting: (WaitingNotice & { due: Date })[] = []
        const sent: { at: Date; ids: string[]; counts: boolean }[] = []
        const tick = () => {
          const due = waiting.filter((one) => one.due <= now)
          const decision = decidePush(due, ledger, TEMPLATES, now)
          if (decision.kind === 'later') {
            expect(decision.at > now).toBe(true)
            waiting = waiting.map((one) => (due.includes(one) ? { ...one, due: decision.at } : one))
            return
          }
          const gone =
            decision.kind === 'push' ? decision.notices.map(({ id }) => id) : due.map(({ id }) => id)
          if (decision.kind === 'push') {
            const { counts } = decision
            const id = `p${sent.length}`
            ledger = spend(ledger, decision.template, { id, at: now, counts }) ?? ledger
            sent.push({ at: now, ids: gone, counts })
            if (counts) expect(gone).toEqual(due.map(({ id: each }) => each))
          }
          waiting = waiting.filter(({ id }) => !gone.includes(id))
        }
        for (const [place, { hours, kind, told }] of list.entries()) {
          now = new Date(now.getTime() + hours * HOUR)
          if (told) waiting.push({ ...notice({ id: `n${place}`, kind, at: now }), due: now })
          tick()
        }
        const weeks = new Map<number, number>()
        for (const { at } of sent.filter(({ counts }) => counts)) {
          const week = weekStart(at).getTime()
          weeks.set(week, (weeks.get(week) ?? 0) + 1)
        }
        expect(Math.max(0, ...weeks.values())).toBeLessThanOrEqual(PUSHES_A_WEEK)
        const ids = sent.flatMap((one) => one.ids)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('every kind of notice', () => {
  it.each(NOTICE_KINDS)('%s has a short sentence that tells nothing of her, a topic and a page', (kind) => {
    expect([...pushTexts[kind]].length).toBeLessThanOrEqual(20)
    expect(pushTexts[kind]).not.toMatch(/[0-9A-Za-z]/)
    expect(PUSH_TOPICS).toContain(topicOf(kind))
    expect(pageOfMessage([{ kind, subjectId: 'x1' }])).toMatch(/^(pages|packages)\/[\w/-]+\/index(\?id=x1)?$/)
    expect(isUrgent(kind)).toBe(kind === 'appealEmergency')
  })
  it('several lead to the inbox', () => {
    const two = [1, 2].map((n) => ({ kind: 'appealOpened' as const, subjectId: `ap${n}` }))
    expect(pageOfMessage(two)).toBe('packages/me/inbox/index')
    expect([...pushDigest(100)].length).toBeLessThanOrEqual(20)
  })
})
