import { NOTICE_KINDS, type NoticeKind } from '@shared/contract/inbox'
import { decidePush, type WaitingNotice } from '@shared/rules/inbox/decide-push'
import {
  answered,
  EMPTY_LEDGER,
  freeGrants,
  giveBack,
  type Ledger,
  MOST_FREE,
  type PushTemplate,
  spend,
  takenBack,
} from '@shared/rules/inbox/ledger'
import { doorOf, isUrgent, type NoticeDoor, pageOfMessage, topicOf } from '@shared/rules/inbox/notice-table'
import { afterOutcome, MOST_TRIES } from '@shared/rules/inbox/push-life'
import { toAsk } from '@shared/rules/inbox/to-ask'
import { weekStart, whenAwake } from '@shared/rules/inbox/week'

const NOW = new Date('2026-11-25T04:00:00Z')
const DAY = 86_400_000
const moment = (by: number) => new Date(NOW.getTime() + by)
const kinds = (is: (kind: NoticeKind) => boolean) => NOTICE_KINDS.filter(is).sort()

describe('a notice', () => {
  it('is about one’s own matters, but for sessions and what lies on a desk', () => {
    expect(kinds((kind) => topicOf(kind) === 'session')).toEqual([
      'sessionConvened',
      'sessionInvited',
      'sessionOff',
    ])
    expect(kinds((kind) => topicOf(kind) === 'office')).toEqual(
      [
        ...['contactLate', 'contactSaid', 'contactYours', 'consultationOverdue', 'consultationYours'],
        ...['workDone', 'workReturned', 'workSilent', 'workYours', 'directLineAnswered', 'directLineAsked'],
        ...['wishLapsed', 'wishUnconfirmed', 'wishYours', 'questionYours', 'postBegun', 'postEnded'],
        ...['appealEmergency', 'appealOverdue', 'emergencyAttended'],
        ...['dissentOverdue', 'heldOverdue', 'lateWordsOverdue'],
      ].sort(),
    )
    expect(kinds((kind) => !['progress', 'session', 'office'].includes(topicOf(kind)))).toEqual([])
    expect(kinds(isUrgent)).toEqual(['appealEmergency'])
  })

  /** By the word with which the kind begins, where no other door is said. */
  const DOORS: Readonly<Record<string, NoticeDoor>> = {
    appeal: 'appeal',
    contact: 'contact',
    session: 'session',
    wish: 'wish',
    claim: 'wish',
    work: 'work',
    direct: 'work',
    member: 'membership',
    worker: 'worker',
    residence: 'home',
    report: 'report',
    sheet: 'sheets',
    activity: 'activities',
    question: 'question',
    post: 'posts',
    consultation: 'manage',
  }
  const OTHERS: Readonly<Partial<Record<NoticeKind, NoticeDoor>>> = {
    appealEmergency: 'emergency',
    emergencyAttended: 'emergency',
    appealOverdue: 'review',
    consultationMoved: 'consultation',
    statementAnswered: 'consultation',
    ratingOpen: 'consultation',
    wordsTask: 'consultation',
    wordsPhoto: 'consultation',
    wordsDone: 'consultation',
    pollOpened: 'consultation',
    resultRecorded: 'consultation',
    workAnsweredForYou: 'consultation',
    minutesReady: 'paper',
    wishYours: 'wishDesk',
    wishLapsed: 'wishDesk',
    wishUnconfirmed: 'wishDesk',
    serviceConfirmed: 'serviceYear',
    dissentOverdue: 'minutes',
    lateWordsOverdue: 'answers',
    heldOverdue: 'desk',
  }
  it.each(NOTICE_KINDS)('%s opens the page of its thing', (kind) => {
    expect(doorOf(kind)).toBe(OTHERS[kind] ?? DOORS[/^[a-z]+/.exec(kind)?.[0] ?? ''])
  })

  it.each<[NoticeKind, string]>([
    ['appealAccepted', 'packages/consultation/verdict/index?id=a%26b'],
    ['consultationMoved', 'packages/consultation/detail/index?id=a%26b'],
    ['sessionConvened', 'packages/consultation/session/index?id=a%26b'],
    ['consultationYours', 'packages/staff/consultation/index?id=a%26b'],
    ['workYours', 'packages/handling/matter/index?id=a%26b'],
    ['dissentOverdue', 'packages/staff/minutes/index?id=a%26b'],
    ['lateWordsOverdue', 'packages/staff/answers/index?id=a%26b'],
    ['minutesReady', 'packages/consultation/minutes/index?id=a%26b'],
    ['appealEmergency', 'packages/staff/emergency/index?id=a%26b'],
    ['contactAnswered', 'packages/butler/request/index?id=a%26b'],
    ['appealOverdue', 'packages/staff/review/index?id=a%26b'],
    ['wishClaimed', 'packages/wish/detail/index?id=a%26b'],
    ['questionAnswered', 'packages/duty/question/index?id=a%26b'],
    ['wishYours', 'packages/staff/wish/index?id=a%26b'],
    ['heldOverdue', 'packages/staff/desk/index'],
    ['residenceVerified', 'packages/me/home/index'],
    ['activityAnnounced', 'packages/service/activities/index'],
    ['reportReviewed', 'packages/service/report/index'],
    ['sheetShown', 'packages/service/sheets/index'],
    ['serviceConfirmed', 'packages/service/year/index'],
    ['workerAccepted', 'packages/community/worker/index'],
    ['memberAccepted', 'packages/service/mine/index'],
    ['postBegun', 'pages/mine/index'],
  ])('%s: %s', (kind, page) => {
    expect(pageOfMessage([{ kind, subjectId: 'a&b' }])).toBe(page)
  })

  it('beside others opens the inbox, and so does none', () => {
    const one = { kind: 'postBegun', subjectId: 'x' } as const
    expect([pageOfMessage([]), pageOfMessage([one, one])]).toEqual([
      'packages/me/inbox/index',
      'packages/me/inbox/index',
    ])
  })
})

const template = (topic: PushTemplate['topic'], longTerm = false): PushTemplate => ({
  topic,
  id: `t-${topic}`,
  longTerm,
  text: 'thing1',
  time: 'time2',
})
const PROGRESS = template('progress')
const SESSION = template('session')
const allow = (ledger: Ledger, which: PushTemplate, grantId: string) =>
  answered(ledger, which, 'accept', { grantId, at: NOW })
const pushed = (...times: readonly number[]) => times.map((by, n) => ({ id: `p${n}`, at: moment(by) }))

describe('when a message goes', () => {
  const notice = (change: Partial<WaitingNotice>): WaitingNotice => ({
    id: 'n1',
    kind: 'consultationMoved',
    subjectId: 'c1',
    at: NOW,
    read: false,
    ...change,
  })
  const both = allow(allow(EMPTY_LEDGER, PROGRESS, 'g1'), SESSION, 'g2')
  const decide = (waiting: readonly WaitingNotice[], ledger = both, now = NOW) =>
    decidePush(waiting, ledger, [PROGRESS, SESSION], now)

  it('is now, of everything that is new and at most eight days old', () => {
    const edge = notice({ id: 'n2', at: moment(-8 * DAY) })
    const old = notice({ id: 'n3', at: moment(-8 * DAY - 1) })
    const read = notice({ id: 'n4', read: true })
    expect(decide([notice({}), edge, old, read])).toEqual({
      kind: 'push',
      template: PROGRESS,
      notices: [notice({}), edge],
      counts: true,
    })
    expect(decide([])).toEqual({ kind: 'inboxOnly' })
  })

  it('is under the topic of the newest that she allows', () => {
    const earlier = notice({ id: 'n2', kind: 'sessionConvened', at: moment(-1) })
    const later = notice({ id: 'n3', kind: 'sessionConvened', at: moment(1) })
    expect(decide([earlier, notice({})])).toMatchObject({ template: PROGRESS })
    expect(decide([notice({}), later])).toMatchObject({ template: SESSION })
    expect(decide([notice({}), later], allow(EMPTY_LEDGER, PROGRESS, 'g1'))).toMatchObject({
      template: PROGRESS,
    })
  })

  it('is next Monday at eight after two in this week', () => {
    const monday = new Date('2026-11-30T00:00:00Z')
    const since = weekStart(NOW).getTime() - NOW.getTime()
    const had = (...times: number[]) => decide([notice({})], { ...both, pushed: pushed(...times) })
    expect(had(since, -1)).toEqual({ kind: 'later', at: monday })
    expect(had(since - 1, -1).kind).toBe('push')
    expect(had(-1).kind).toBe('push')
  })

  it('is at eight in the morning where it is night', () => {
    const night = new Date('2026-11-25T13:00:00Z')
    expect(decide([notice({ at: night })], both, night)).toEqual({
      kind: 'later',
      at: new Date('2026-11-26T00:00:00Z'),
    })
    expect(decide([notice({})], both, new Date('2026-11-25T12:59:59Z')).kind).toBe('push')
    expect(whenAwake(new Date('2026-11-24T23:59:59Z'))).toEqual(new Date('2026-11-25T00:00:00Z'))
    expect(whenAwake(new Date('2026-11-25T00:00:00Z'))).toEqual(new Date('2026-11-25T00:00:00Z'))
  })

  it('of an emergency waits like the rest where she allows no alarm', () => {
    const alarm = notice({ kind: 'appealEmergency' })
    expect(decide([alarm])).toEqual({ kind: 'inboxOnly' })
    expect(decide([alarm, notice({ id: 'n2' })])).toMatchObject({ counts: true, template: PROGRESS })
  })
})

describe('what she allowed', () => {
  it('is kept ten times and no more, of a long-term template once', () => {
    const accepted = (which: PushTemplate, times: number) =>
      Array.from({ length: times }, (_, n) => `g${n}`).reduce(
        (ledger, id) => allow(ledger, which, id),
        EMPTY_LEDGER,
      )
    expect(freeGrants(accepted(PROGRESS, MOST_FREE + 2), PROGRESS)).toHaveLength(10)
    expect(freeGrants(accepted(template('progress', true), 2), PROGRESS)).toHaveLength(1)
    expect(freeGrants(accepted(PROGRESS, 1), { ...PROGRESS, id: 'other' })).toEqual([])
    expect(freeGrants(accepted(PROGRESS, 1), { ...SESSION, id: PROGRESS.id })).toEqual([])
    expect(accepted(PROGRESS, 1).grants).toEqual([
      { id: 'g0', topic: 'progress', templateId: 't-progress', longTerm: false, at: NOW, spentOn: null },
    ])
  })

  it('ends a refusal of the same topic, also where ten are kept already', () => {
    const no = answered(EMPTY_LEDGER, PROGRESS, 'reject', { grantId: 'g', at: NOW })
    expect(answered(no, PROGRESS, 'reject', { grantId: 'g', at: NOW }).refused).toEqual(['progress'])
    expect(answered(no, SESSION, 'reject', { grantId: 'g', at: NOW }).refused).toEqual([
      'progress',
      'session',
    ])
    expect(allow(no, SESSION, 'g').refused).toEqual(['progress'])
    const full = {
      ...allow(EMPTY_LEDGER, template('progress', true), 'g1'),
      refused: ['progress', 'session'] as const,
    }
    expect(allow(full, template('progress', true), 'g2')).toEqual({ ...full, refused: ['session'] })
  })

  it('is used up by one message, the oldest first, and counted in the week for two weeks', () => {
    const ledger = {
      ...allow(allow(EMPTY_LEDGER, PROGRESS, 'g1'), PROGRESS, 'g2'),
      pushed: pushed(-14 * DAY, -14 * DAY + 1),
    }
    const after = spend(ledger, PROGRESS, { id: 'new', at: NOW, counts: true })
    expect(after?.grants.map(({ id, spentOn }) => [id, spentOn])).toEqual([
      ['g1', 'new'],
      ['g2', null],
    ])
    expect(after?.pushed).toEqual([...pushed(0, -14 * DAY + 1).slice(1), { id: 'new', at: NOW }])
    expect(spend(ledger, PROGRESS, { id: 'new', at: NOW, counts: false })?.pushed).toHaveLength(1)
    expect(spend(ledger, SESSION, { id: 'new', at: NOW, counts: true })).toBeUndefined()
  })

  it('is remembered of the last twenty messages, and of all that are free', () => {
    let ledger = allow(EMPTY_LEDGER, SESSION, 'free')
    for (let n = 0; n < 22; n += 1)
      ledger =
        spend(allow(ledger, PROGRESS, `g${n}`), PROGRESS, { id: `p${n}`, at: NOW, counts: false }) ?? ledger
    expect(ledger.grants.map(({ id }) => id)).toEqual([
      'free',
      ...Array.from({ length: 20 }, (_, n) => `g${n + 2}`),
    ])
  })

  it('is hers again where nothing went, and gone where WeChat says that it never was', () => {
    const two = allow(allow(EMPTY_LEDGER, PROGRESS, 'g1'), SESSION, 'g2')
    const sent = spend(two, PROGRESS, { id: 'p1', at: NOW, counts: true }) ?? two
    expect(giveBack(sent, 'p1')).toEqual(two)
    expect(giveBack(sent, 'p2')).toEqual(sent)
    const again = allow(sent, PROGRESS, 'g3')
    const gone = takenBack(again, PROGRESS.id, 'p1')
    expect(gone.grants.map(({ id }) => id)).toEqual(['g1', 'g2'])
    expect(gone.pushed).toEqual([])
    expect(takenBack(again, PROGRESS.id, 'p9').pushed).toHaveLength(1)
  })

  it('is asked for at most three at a time, the one-time ones first', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => ({ ...PROGRESS, id }))
    const long = { ...SESSION, longTerm: true }
    expect(toAsk(undefined, four, false).map(({ templateId }) => templateId)).toEqual(['a', 'b', 'c'])
    expect(toAsk(undefined, [long, PROGRESS], false)).toEqual([
      { topic: 'progress', templateId: 't-progress' },
    ])
    expect(toAsk(undefined, [long], false)).toEqual([{ topic: 'session', templateId: 't-session' }])
  })
})

describe('a message on its way', () => {
  it('that may have gone is never sent again', () => {
    expect(afterOutcome('sent', 0)).toEqual({ to: 'sent', grant: 'spent' })
    expect(afterOutcome('lost', 0)).toEqual({ to: 'failed', grant: 'spent' })
    expect(afterOutcome('refused', 0)).toEqual({ to: 'failed', grant: 'takenBack' })
    expect(afterOutcome('broken', 0)).toEqual({ to: 'failed', grant: 'givenBack' })
  })

  it('is tried three times in all while WeChat is busy', () => {
    expect(Array.from({ length: MOST_TRIES }, (_, tries) => afterOutcome('busy', tries))).toEqual([
      { to: 'toSend', grant: 'spent' },
      { to: 'toSend', grant: 'spent' },
      { to: 'failed', grant: 'givenBack' },
    ])
    expect(afterOutcome('sent', 5).to).toBe('sent')
  })
})
