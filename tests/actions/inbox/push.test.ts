import type { NoticeKind } from '@shared/contract/inbox'
import { NOTICE_VERSION } from '@shared/contract/people'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { type NoticeDoc, newNotice, newsOf } from '../../../cloudfunctions/store/notices'
import type { PushDoc } from '../../../cloudfunctions/store/pushes'
import { openStore } from '../../../cloudfunctions/store/store'
import type { LedgerDoc } from '../../../cloudfunctions/store/subscription-grants'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, minutesLater, realTime } from '../../support/clock'
import { withoutLeaks } from '../../support/leaks'
import { neighbour } from '../../support/speakers'
import { change, stored } from '../../support/stored'
import { aCompound, load } from '../../support/world'

/** A Wednesday, noon in China. */
const NOON = new Date('2026-11-25T04:00:00Z')
const DAY = 24 * 60

let api: TestApi
beforeAll(async () => {
  process.env.SUBSCRIBE_TEMPLATES = 'progress=tp:thing1:time2:once;office=to:thing3:time4:long'
  api = withoutLeaks(await startTestApi())
  jest.spyOn(console, 'error').mockImplementation(() => {})
})
beforeEach(() => atTime(NOON))
afterEach(async () => {
  realTime()
  await api.control.setFaults({ faults: [] })
  await api.control.setMessageMood({ mood: 'takes' })
})
afterAll(() => {
  delete process.env.SUBSCRIBE_TEMPLATES
  return api.close()
})

let people = 0
async function somebody(grants: number) {
  const openid = await neighbour(api, `reader${people++}`)
  for (let n = 0; n < grants; n += 1) await accept(openid)
  return openid
}
const accept = (openid: string, requestId?: string) =>
  api.call(
    'inbox.answerPush',
    { answers: [{ topic: 'progress', answer: 'accept' }] },
    { openid, ...(requestId ? { requestId } : {}) },
  )
let told = 0
async function tell(openid: string, kind: NoticeKind = 'consultationMoved', subjectId = 'cs1') {
  told += 1
  const notice = newNotice(api.personId(openid), kind, subjectId, `act${told}`, new Date())
  await openStore(platformDatabase()).notices.create(notice)
}
const sentTo = async (openid: string) =>
  (await api.control.sentMessages()).messages.filter(({ touser }) => touser === openid)
const left = async (openid: string) =>
  (await api.call('inbox.pushSettings', {}, { openid })).topics.find(({ topic }) => topic === 'progress')
    ?.left
const pushesOf = async (openid: string) =>
  (await stored<PushDoc>('pushes')).filter(({ personId }) => personId === api.personId(openid))

describe('the ledger', () => {
  it('enters an acceptance once, however often it is sent', async () => {
    const openid = await somebody(0)
    await Promise.all([accept(openid, 'one-tap-1'), accept(openid, 'one-tap-1')])
    expect(await left(openid)).toBe(1)
    await accept(openid)
    expect(await left(openid)).toBe(2)
  })

  it('tells with who she is what may be asked, and never asks again after a no', async () => {
    const openid = await somebody(0)
    const ask = async () => (await api.call('people.me', {}, { openid })).inbox?.ask
    expect(await ask()).toEqual([{ topic: 'progress', templateId: 'tp' }])
    await api.call('inbox.answerPush', { answers: [{ topic: 'progress', answer: 'reject' }] }, { openid })
    expect(await ask()).toEqual([])
    expect((await api.call('inbox.pushSettings', {}, { openid })).topics).toEqual([
      { topic: 'progress', templateId: 'tp', longTerm: false, left: 0, refused: true },
    ])
  })

  it('counts what she has not read', async () => {
    const openid = await somebody(0)
    const unread = async () => (await api.call('people.me', {}, { openid })).inbox?.unread
    await tell(openid)
    await tell(openid)
    expect(await unread()).toBe(2)
    const [first] = (await api.call('inbox.list', {}, { openid })).notices
    await api.call('inbox.read', { noticeIds: [first?.id ?? ''] }, { openid })
    expect(await unread()).toBe(1)
  })
})

describe('the clock', () => {
  it('sends one message for one acceptance, which leads to the matter', async () => {
    const openid = await somebody(1)
    await tell(openid)
    await api.tick()
    await api.tick()
    expect(await sentTo(openid)).toEqual([
      expect.objectContaining({
        template_id: 'tp',
        page: 'packages/consultation/detail/index?id=cs1',
        data: { thing1: { value: '您提的事又走了一步' }, time2: { value: '2026年11月25日 12:00' } },
      }),
    ])
    expect(await left(openid)).toBe(0)
    await tell(openid)
    await api.tick()
    expect(await sentTo(openid)).toHaveLength(1)
    expect((await api.call('inbox.list', {}, { openid })).notices).toHaveLength(2)
  })

  it('sends nothing to who allowed nothing or turned it off', async () => {
    const [nobody, off] = [await somebody(0), await somebody(1)]
    await api.call('inbox.turnPush', { on: false }, { openid: off })
    await tell(nobody)
    await tell(off)
    await api.tick()
    expect([...(await sentTo(nobody)), ...(await sentTo(off))]).toEqual([])
    expect(await left(off)).toBe(1)
  })

  it('sends two in a week and what came then in one digest on Monday morning', async () => {
    const openid = await somebody(5)
    for (let n = 0; n < 5; n += 1) {
      await tell(openid)
      await api.tick()
      minutesLater(30)
    }
    expect(await sentTo(openid)).toHaveLength(2)
    atTime(new Date('2026-11-29T23:59:00Z'))
    await api.tick()
    expect(await sentTo(openid)).toHaveLength(2)
    atTime(new Date('2026-11-30T00:00:00Z'))
    await api.tick()
    const sent = await sentTo(openid)
    expect(sent).toHaveLength(3)
    expect(sent[2]).toMatchObject({
      page: 'packages/me/inbox/index',
      data: { thing1: { value: '您有 3 条新消息' } },
    })
    expect(await left(openid)).toBe(2)
  })

  it('waits with what came at night', async () => {
    const openid = await somebody(1)
    atTime(new Date('2026-11-25T15:00:00Z'))
    await tell(openid)
    await api.tick()
    expect(await sentTo(openid)).toEqual([])
    atTime(new Date('2026-11-26T00:00:00Z'))
    await api.tick()
    expect(await sentTo(openid)).toHaveLength(1)
  })
})

describe('what WeChat answers', () => {
  it('43101: she takes none any more, so nothing is left, and nothing is tried again', async () => {
    const openid = await somebody(3)
    await api.control.setMessageMood({ mood: 'refused' })
    await tell(openid)
    await api.tick()
    expect(await pushesOf(openid)).toEqual([expect.objectContaining({ state: 'failed', code: 43101 })])
    expect(await left(openid)).toBe(0)
  })

  it('40037: our mistake, and the grant is hers again', async () => {
    const openid = await somebody(1)
    await api.control.setMessageMood({ mood: 'noTemplate' })
    await tell(openid)
    await api.tick()
    expect(await pushesOf(openid)).toEqual([expect.objectContaining({ state: 'failed', code: 40037 })])
    expect(await left(openid)).toBe(1)
    const ledger = (await stored<LedgerDoc>('subscription_grants')).find(
      ({ _id }) => _id === api.personId(openid),
    )
    expect(ledger?.pushed).toEqual([])
  })

  it('-1: the same message goes some minutes later, once', async () => {
    const openid = await somebody(1)
    await api.control.setMessageMood({ mood: 'busy' })
    await tell(openid)
    await api.tick()
    expect(await pushesOf(openid)).toEqual([expect.objectContaining({ state: 'toSend', tries: 1 })])
    await api.control.setMessageMood({ mood: 'takes' })
    minutesLater(6)
    await api.tick()
    expect(await sentTo(openid)).toHaveLength(1)
    expect(await left(openid)).toBe(0)
  })
})

describe('a clock that is killed', () => {
  it.each([1, 2, 3, 4, 5, 6])('after its write %s sends nothing twice and spends one grant', async (nth) => {
    const openid = await somebody(2)
    await tell(openid)
    const killed = ['notices', 'pushes', 'subscription_grants'].map((collection) => ({
      point: 'after' as const,
      effect: 'down' as const,
      writes: true,
      collection,
      nth: Math.ceil(nth / 2),
    }))
    await api.control.setFaults({ faults: nth % 2 === 0 ? killed.slice(1, 2) : killed.slice(0, 1) })
    await api.tick().catch(() => undefined)
    await api.control.setFaults({ faults: [] })
    for (let n = 0; n < 3; n += 1) {
      minutesLater(15)
      await api.tick()
    }
    expect((await sentTo(openid)).length).toBeLessThanOrEqual(1)
    const [push, ...others] = await pushesOf(openid)
    expect(others).toEqual([])
    expect(['sent', 'failed']).toContain(push?.state)
    expect(await left(openid)).toBe(1)
  })

  it('between sending and noting: it went, is not sent again, and its grant is used up', async () => {
    const openid = await somebody(2)
    await tell(openid)
    const noting = { point: 'before', effect: 'down', action: 'database.commitTransaction', nth: 2 } as const
    await api.control.setFaults({ faults: [noting] })
    await api.tick().catch(() => undefined)
    await api.control.setFaults({ faults: [] })
    expect(await sentTo(openid)).toHaveLength(1)
    expect(await pushesOf(openid)).toEqual([expect.objectContaining({ state: 'sending' })])
    minutesLater(DAY)
    await api.tick()
    expect(await sentTo(openid)).toHaveLength(1)
    expect(await pushesOf(openid)).toEqual([expect.objectContaining({ state: 'failed', code: null })])
    expect(await left(openid)).toBe(1)
  })
})

describe('news of a compound', () => {
  const spread = async (kind: NoticeKind, compoundId = 'cp1') => {
    told += 1
    const news = newsOf({ compoundId, title: '楼道灯' }, kind, `cs-news${told}`, `news${told}`, new Date())
    await openStore(platformDatabase()).notices.create(news)
    await api.tick()
    await api.tick()
    await api.tick()
  }

  it('rings the phones of those who live there and allow it, once, and stands in the inbox once', async () => {
    const [rings, silent] = [await somebody(1), await somebody(0)]
    const elsewhere = await neighbour(api, 'reader-elsewhere', { compoundId: 'cp2' })
    await accept(elsewhere)
    await spread('pollOpened')
    expect(await sentTo(rings)).toMatchObject([{ template_id: 'tp' }])
    expect([...(await sentTo(silent)), ...(await sentTo(elsewhere))]).toEqual([])
    const { notices } = await api.call('inbox.list', {}, { openid: rings })
    expect(notices.map(({ kind, about }) => [kind, about])).toEqual([['pollOpened', '楼道灯']])
    expect((await api.call('people.me', {}, { openid: rings })).inbox?.unread).toBe(1)
    expect((await stored<NoticeDoc>('notices')).filter(({ echoOf }) => echoOf)).not.toEqual([])
  })

  it('rings for somebody who allowed it at home before and has moved in here since', async () => {
    await load(api, 'compounds', [aCompound({ _id: 'cp9' })])
    const moved = await somebody(1)
    const moveIn = { compoundId: 'cp9', noticeVersion: NOTICE_VERSION }
    await api.call('people.declareResidence', moveIn, { openid: moved })
    await spread('pollOpened', 'cp9')
    expect(await sentTo(moved)).toHaveLength(1)
  })

  it('does not ring for somebody who has moved away since', async () => {
    const gone = await somebody(1)
    await change('persons', api.personId(gone), { residences: [] })
    await spread('pollOpened')
    expect(await sentTo(gone)).toEqual([])
  })
})
