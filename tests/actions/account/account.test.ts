import { randomUUID } from 'node:crypto'

import { CONSENT_VERSIONS } from '@shared/contract/consent'
import type { AppealDoc } from '../../../cloudfunctions/store/appeals'
import type { ConsentDoc } from '../../../cloudfunctions/store/consents'
import type { ContactDoc } from '../../../cloudfunctions/store/contacts'
import type { Document } from '../../../cloudfunctions/store/database'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { HomeDoc } from '../../../cloudfunctions/store/homes'
import type { TallyBucketDoc } from '../../../cloudfunctions/store/participations'
import type { PersonDoc } from '../../../cloudfunctions/store/persons'
import type { PollAnswerDoc } from '../../../cloudfunctions/store/polls'
import type { StatementDoc } from '../../../cloudfunctions/store/statements'
import type { ClaimDoc, WishDoc } from '../../../cloudfunctions/store/wishes'
import { type Marks, scanDocuments } from '../../security/privacy/find-people'
import { startTestApi, type TestApi } from '../../support/api'
import { atTime, realTime } from '../../support/clock'
import { fillTheRest, openMatter } from '../../support/full-lives'
import { marksOf, moveIn } from '../../support/leavers'
import { takePhoto } from '../../support/speakers'
import { stored } from '../../support/stored'
import { aWish, loadWishWorld, onBoard } from '../../support/wishes'

const NOW = new Date('2026-11-23T02:00:00Z')
const days = (n: number) => new Date(NOW.getTime() + n * 24 * 3_600_000)

let api: TestApi
let lin: Marks
let he: Marks
const left: Record<string, string> = {}

const of = async <T extends Document>(collection: Parameters<typeof stored>[0], id: string) =>
  (await stored<T>(collection)).find(({ _id }) => _id === id)
const tickAt = async (when: Date) => {
  atTime(when)
  await api.tick()
}
const exportAll = async (openid: string) => {
  const items: { readonly part: string; readonly data: Readonly<Record<string, unknown>> }[] = []
  for (let cursor: string | null = null, calls = 0; calls < 40; calls += 1) {
    const answer: Awaited<ReturnType<typeof page>> = await page(openid, cursor)
    items.push(...answer.items)
    cursor = answer.next
    if (cursor === null) return items
  }
  throw new Error('the copy has no end')
}
const page = (openid: string, cursor: string | null) =>
  api.call('account.export', cursor === null ? {} : { cursor }, { openid })

beforeAll(async () => {
  atTime(NOW)
  api = await startTestApi()
  await loadWishWorld(api)
  lin = marksOf(api, 'o_lin_of_wechat', 0)
  he = marksOf(api, 'o_he_of_wechat', 1)
  await openMatter(api)
  for (const one of [lin, he]) await moveIn(api, one)
  for (const one of [lin, he]) await verify(one)
}, 60_000)
afterAll(async () => {
  realTime()
  await api.close()
})

/** By the butler of the stairwell, as she would. */
async function verify({ openid }: Marks): Promise<void> {
  const { requests } = await api.call('people.residenceQueue', {}, { openid: 'butler' })
  for (const { id } of requests)
    await api.call('people.decideResidence', { requestId: id, decision: 'verify' }, { openid: 'butler' })
  const person = await of<PersonDoc>('persons', api.personId(openid))
  if (!person?.residences[0]?.verified) throw new Error('nobody verified her')
}

describe('my data', () => {
  it('are shown to whoever they are about, the number covered', async () => {
    const shown = await api.call('account.show', {}, { openid: lin.openid })
    expect(shown).toMatchObject({
      name: lin.name,
      phone: `154****${lin.phone.slice(-4)}`,
      homes: [{ compoundName: '桂园小区', building: 1, unitEntrance: 1, room: lin.room, verified: true }],
      posts: [],
      claims: 0,
      leavesAt: null,
      coolingDays: 3,
    })
    expect(JSON.stringify(shown)).not.toContain(he.name)
  })

  it('grow with what she says, taps and asks for', async () => {
    const me = { openid: lin.openid }
    const photoId = await takePhoto(api, lin.openid)
    const said = await api.call(
      'statement.say',
      {
        consultationId: 'cs1',
        text: `椅子要有扶手，有事打${he.phone}。`,
        photoIds: [photoId],
        showName: true,
      },
      me,
    )
    left.statement = said.statementId
    await api.pushesTaken()
    await api.control.setMood({ mood: 'risky' })
    left.refused = (
      await api.call('statement.say', { consultationId: 'cs1', text: '不好听的话。', photoIds: [] }, me)
    ).statementId
    await api.control.setMood({ mood: 'pass' })
    for (const { openid } of [lin, he])
      await api.call(
        'consultation.takeStance',
        { consultationId: 'cs1', statementId: 'st1', stance: 'agree' },
        { openid },
      )
    const appeal = {
      compoundId: 'cp1',
      where: '凉亭边',
      what: '建议设个大件垃圾临时堆放点,现在谁家换床垫都往凉亭边上一扔。',
      hope: '',
    }
    left.appeal = (await api.call('appeal.submit', { ...appeal, photoIds: [] }, me)).appealId
    left.unasked = (
      await api
        .call(
          'appeal.submit',
          { ...appeal, what: '还是上次说的那个事,你们看着办。', photoIds: [] },
          {
            ...me,
            requestId: randomUUID(),
          },
        )
        .catch(() => ({ appealId: '' }))
    ).appealId
    left.contact = (
      await api.call(
        'butler.contact',
        {
          compoundId: 'cp1',
          kind: 'callback',
          text: '楼道灯坏了三天。',
          photoIds: [],
          callback: { consent: true },
        },
        me,
      )
    ).requestId
    await api.call('people.consent', { kind: 'hardship', version: CONSENT_VERSIONS.hardship }, me)
    left.claimedWish = await wishOf(lin, true)
    left.newWish = await wishOf(lin, false)
    await fillTheRest(api, lin, he)
    await api.tick()
    const { counts } = await api.call('account.show', {}, me)
    expect(counts).toMatchObject({ photos: 1, wishes: 2, contacts: 1 })
    expect(counts.words).toBeGreaterThanOrEqual(3)
    expect(counts.choices).toBeGreaterThanOrEqual(3)
  }, 60_000)

  it('come as a copy, whole and at once, with nobody else in it', async () => {
    const items = await exportAll(lin.openid)
    const text = JSON.stringify(items)
    for (const mine of [lin.phone, lin.name, lin.room, '椅子要有扶手', '楼道灯坏了三天'])
      expect(text).toContain(mine)
    // What she wrote before it was masked is hers, too.
    expect(items.find(({ part }) => part === 'wordsAsWritten')?.data.words).toEqual([
      `椅子要有扶手，有事打${he.phone}。`,
    ])
    expect(items.find(({ part }) => part === 'photos')?.data.link).toMatch(/^http/)
    for (const mark of [he.personId, he.openid, he.name, lin.personId, lin.openid])
      expect(text).not.toContain(mark)
    const parts = new Set(items.map(({ part }) => part))
    for (const part of [
      'statements',
      'appeals',
      'stances',
      'pollAnswers',
      'wishes',
      'contacts',
      'notices',
      'consents',
    ])
      expect([...parts]).toContain(part)
  })

  it('are bounded a call: none reads more than a few parts', async () => {
    const first = await page(lin.openid, null)
    expect(first.next).toBe('0:')
    expect((await page(lin.openid, '0:')).items.length).toBeLessThan(150)
    expect(await api.reply('account.export', { cursor: '99:' }, { openid: lin.openid })).toMatchObject({
      code: 'INPUT_INVALID',
    })
  })
})

describe('whoever asks to be forgotten', () => {
  it('hands over first what others wait for: a post, a promised wish', async () => {
    expect(await api.reply('account.delete', {}, { openid: 'secretary' })).toMatchObject({
      code: 'ACCOUNT_POSTS_HELD',
    })
    expect(await api.reply('account.delete', {}, { openid: 'ma' })).toMatchObject({
      code: 'ACCOUNT_CLAIMS_OPEN',
    })
    expect((await api.call('account.show', {}, { openid: 'ma' })).claims).toBe(1)
  })

  it('has three days to think better of it, in which she reads and does nothing else', async () => {
    const me = { openid: lin.openid }
    const { leavesAt } = await api.call('account.delete', {}, me)
    expect(leavesAt).toBe(days(3).toISOString())
    atTime(days(1))
    expect((await api.call('account.delete', {}, me)).leavesAt).toBe(leavesAt)
    expect(
      await api.reply(
        'consultation.takeStance',
        { consultationId: 'cs1', statementId: 'st1', stance: 'unsure' },
        me,
      ),
    ).toMatchObject({ code: 'ACCOUNT_LEAVING' })
    expect((await api.call('consultation.page', { consultationId: 'cs1' }, me)).title).toBeTruthy()
    await api.call('account.keep', {}, me)
    await api.call('account.keep', {}, me)
    expect((await api.call('account.show', {}, me)).leavesAt).toBeNull()
    await tickAt(days(4))
    expect((await api.call('account.show', {}, me)).name).toBe(lin.name)
  })

  it('is gone when the days are over, wherever the clock dies on the way', async () => {
    await api.call('account.delete', {}, { openid: lin.openid })
    await tickAt(days(6))
    expect(await of<PersonDoc>('persons', lin.personId)).toBeDefined()
    // The instance dies after some writes, each time after some more: the next tick finds what is left.
    const { error, warn } = console
    console.error = console.warn = () => {}
    for (let at = 3; at < 400; at += 9) {
      await api.control.setFaults({ faults: [{ point: 'after', effect: 'down', writes: true, nth: at }] })
      atTime(new Date(days(7).getTime() + at * 3_600_000))
      await api.tick().catch(() => undefined)
      await api.control.setFaults({ faults: [] })
      if (!(await of<PersonDoc>('persons', lin.personId))) break
    }
    Object.assign(console, { error, warn })
    await api.tick()
    expect(await of<PersonDoc>('persons', lin.personId)).toBeUndefined()
  }, 120_000)

  it('leaves no openid, number, name, room or pseudonym anywhere but in the audit', async () => {
    await api.control.quiesce()
    const { finds, documents, audited } = scanDocuments(api.dataDir, [lin])
    expect(finds).toEqual([])
    expect(documents).toBeGreaterThan(100)
    expect(audited).toBeGreaterThan(0)
  })

  it('leaves her public words to the neighbours, and nothing that never became public', async () => {
    const statement = await of<StatementDoc>('statements', left.statement ?? '')
    expect(statement).toMatchObject({
      author: '本小区邻居',
      state: 'public',
      text: expect.stringContaining('扶手'),
    })
    const { cards } = await api.call('consultation.page', { consultationId: 'cs1' })
    expect(JSON.stringify(cards)).not.toContain(lin.name)
    expect(JSON.stringify(cards)).toContain('扶手')
    expect(await of('statements', left.refused ?? '')).toBeUndefined()
    const appeal = await of<AppealDoc>('appeals', left.appeal ?? '')
    expect(appeal).toMatchObject({ state: 'accepted', what: expect.stringContaining('大件垃圾') })
    if (left.unasked)
      expect(await of<AppealDoc>('appeals', left.unasked)).toMatchObject({ state: 'withdrawn', what: '' })
  })

  it('takes back stances and answers where the matter runs, and lets the household answer anew', async () => {
    const buckets = await stored<TallyBucketDoc>('tally_buckets')
    expect(buckets.reduce((sum, { counts }) => sum + (counts.st1?.agree ?? 0), 0)).toBe(1)
    const page = await api.call('consultation.page', { consultationId: 'cs1' })
    expect(page.participants).toMatchObject({ verified: 1 })
    const answers = await stored<PollAnswerDoc>('poll_answers')
    expect(answers.map(({ pollId }) => pollId)).toEqual(['pl_cs-over'])
    expect(
      (await stored<{ _id: string; pollId: string }>('poll_households')).map(({ pollId }) => pollId),
    ).toEqual(['pl_cs-over'])
    const homes = await stored<HomeDoc>('homes')
    expect(homes.flatMap(({ members }) => members)).not.toContain(lin.personId)
  })

  it('withdraws what she asked for, and tells whoever was at it', async () => {
    for (const id of [left.claimedWish, left.newWish]) {
      const wish = await of<WishDoc>('micro_wishes', id ?? '')
      expect(wish).toMatchObject({ state: 'withdrawn', erased: true })
    }
    const claim = (await stored<ClaimDoc>('claims')).find(({ wishId }) => wishId === left.claimedWish)
    expect(claim).toMatchObject({ state: 'withdrawn', claimantId: api.personId('mb') })
    const { notices } = await api.call('inbox.list', {}, { openid: 'mb' })
    expect(notices.map(({ kind }) => kind)).toContain('claimWithdrawn')
    expect(await of<ContactDoc>('contact_requests', left.contact ?? '')).toMatchObject({
      state: 'withdrawn',
      entries: [],
      building: null,
      open: false,
    })
    expect((await api.call('butler.desk', {}, { openid: 'butler' })).requests).toEqual([])
    expect(await stored('callback_numbers')).toEqual([])
    const waits = await stored<DeadlineDoc>('deadlines')
    expect(waits.filter(({ rule }) => rule === 'accountLeaving')).toEqual([])
  })

  it('keeps for three years that she agreed, under a name that nobody meets', async () => {
    const proofs = (await stored<ConsentDoc>('consents')).filter(({ removeAt }) => removeAt)
    expect(proofs.map(({ kind }) => kind).sort()).toEqual(['hardship', 'notice', 'userAgreement'])
    expect(new Set(proofs.map(({ personId }) => personId)).size).toBe(1)
  })

  it('is a newcomer when she comes again', async () => {
    const me = { openid: lin.openid }
    expect(await api.call('people.me', {}, me)).toMatchObject({ rung: 'visitor', residences: [], posts: [] })
    expect((await api.call('people.myConsents', {}, me)).consents).toEqual([])
    expect((await api.call('inbox.list', {}, me)).notices).toEqual([])
    expect(await api.call('account.show', {}, me)).toMatchObject({ name: null, phone: null, homes: [] })
    await moveIn(api, { ...lin, name: '林小禾' })
    expect(await api.call('account.show', {}, me)).toMatchObject({ name: '林小禾', leavesAt: null })
  })
})

/** On the board, and claimed by the second member; or just handed in. */
async function wishOf({ openid }: Marks, claimed: boolean): Promise<string> {
  const { behalf: _, ...wish } = aWish({ by: 'self' })
  if (!claimed) return (await api.call('wish.submit', wish, { openid })).wishId
  const wishId = await onBoard(api, { by: 'self', behalf: undefined }, openid)
  await api.call('wish.claim', { wishId, noRelative: true }, { openid: 'mb' })
  return wishId
}
