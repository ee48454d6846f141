import type { AppealDoc } from '../../../cloudfunctions/store/appeals'
import { startTestApi, type TestApi } from '../../support/api'
import { anAppeal, loadAppealWorld, makeDue, submit, WORDS } from '../../support/appeals'
import { agreed } from '../../support/neighbours'
import { jpeg } from '../../support/pictures'
import { neighbour, takePhoto } from '../../support/speakers'
import { stored } from '../../support/stored'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  await loadAppealWorld(api)
  for (const name of ['ada', 'bo', 'cai']) await neighbour(api, name, { consents: agreed })
})
afterAll(() => api.close())
beforeEach(async () => {
  await api.control.setFaults({ faults: [] })
  await api.control.setMood({ mood: 'pass' })
})

const wang = { openid: 'wang' }
const find = async (id: string) => (await stored<AppealDoc>('appeals')).find(({ _id }) => _id === id)
const stateOf = async (id: string) => (await find(id))?.state
const coSign = (appealId: string, openid: string) => api.call('appeal.coSign', { appealId }, { openid })
const told = async (openid: string) =>
  (await api.call('inbox.list', {}, { openid })).notices.map(({ kind }) => kind)

it('refused, then 请书记复核, then accepted by a person, and told: the machine has not the last word', async () => {
  const { appealId, openid } = await submit(api, { what: WORDS.refused })
  expect(await api.call('appeal.requestReview', { appealId }, { openid })).toEqual({ state: 'needsReview' })
  const { items } = await api.call('review.queue', {}, wang)
  const item = items.find(({ id }) => id === appealId)
  expect(item).toMatchObject({ reviewRequested: true, machine: { code: 'unlawfulRequest' }, overdue: false })
  expect(item?.moves).toEqual(
    expect.arrayContaining(['accept', 'split', 'merge', 'askBack', 'handOff', 'fold']),
  )

  await api.call('review.accept', { appealId, category: 'propertyService' }, wang)
  const { own } = await api.call('appeal.show', { appealId }, { openid })
  expect(own?.verdict).toMatchObject({ code: 'propertyService', decidedBy: '王书记' })
  expect(await told(openid)).toContain('appealAccepted')
  const overturned = await api.call('topics.overturned', {}, { openid: 'zhao' })
  expect(overturned.items[0]).toMatchObject({ appealId, machine: { code: 'unlawfulRequest' } })
  const events = await stored<{ _id: string; action: string; subjectId: string }>('audit_events')
  expect(
    events
      .filter(({ subjectId }) => subjectId === appealId)
      .map(({ action }) => action)
      .sort(),
  ).toEqual(['appeal.accept', 'appeal.requestReview'])
})

it('a merge moves those behind it once each, and taking it back leaves each where she was', async () => {
  const one = await submit(api)
  const other = await submit(api)
  await coSign(one.appealId, 'ada')
  await coSign(one.appealId, 'bo')
  await coSign(one.appealId, 'bo')
  await coSign(other.appealId, 'bo')
  await coSign(other.appealId, 'cai')
  // She asked for the other one, so she is not a co-signer of her own.
  await coSign(one.appealId, other.openid)

  const into = { kind: 'appeal', id: other.appealId } as const
  await api.call('review.merge', { appealId: one.appealId, into }, { ...wang, requestId: 'merge-once' })
  await api.call('review.merge', { appealId: one.appealId, into }, { ...wang, requestId: 'merge-once' })
  // bo and cai, ada, and the author of the one that was merged.
  expect((await find(other.appealId))?.coSigns).toBe(4)
  expect(await told(one.openid)).toEqual(['appealMerged'])

  await api.call('review.undo', { appealId: one.appealId }, wang)
  expect(await stateOf(one.appealId)).toBe('accepted')
  expect((await find(one.appealId))?.coSigns).toBe(3)
  expect((await find(other.appealId))?.coSigns).toBe(2)
})

it('a larger crowd than one call moves is completed by the clock, and counted exactly', async () => {
  const one = await submit(api)
  const other = await submit(api)
  const crowd = Array.from({ length: 27 }, (_, n) => `crowd${n}`)
  for (const openid of crowd) await neighbour(api, openid, { consents: agreed })
  await Promise.all(crowd.map((openid) => coSign(one.appealId, openid)))
  await api.tick()
  expect((await find(one.appealId))?.coSigns).toBe(27)
  await api.call(
    'review.merge',
    { appealId: one.appealId, into: { kind: 'appeal', id: other.appealId } },
    wang,
  )
  await api.tick()
  expect((await find(other.appealId))?.coSigns).toBe(28)
})

describe('a split', () => {
  const parts = [
    { where: '', what: WORDS.accepted, hope: '', category: 'environmentHygiene' },
    { where: '', what: WORDS.refused, hope: '' },
  ]

  it('leaves two appeals, each judged by itself, with links both ways', async () => {
    const { appealId, openid } = await submit(api, { what: WORDS.unsure })
    const split = await api.call('review.split', { appealId, parts }, wang)
    expect(split.state).toBe('split')
    expect(split.parts.map(({ state }) => state).sort()).toEqual(['accepted', 'provisionalNonDiscussable'])
    const mine = await api.call('appeal.show', { appealId }, { openid })
    expect([...mine.appeal.splitInto].sort()).toEqual(split.parts.map((part) => part.appealId).sort())
    for (const part of split.parts) {
      const shown = await api.call('appeal.show', { appealId: part.appealId }, { openid })
      expect(shown.appeal).toMatchObject({ splitFrom: appealId, mine: true })
    }
    await api.call('review.undo', { appealId }, wang)
    expect(await stateOf(appealId)).toBe('needsReview')
    for (const part of split.parts) expect(await stateOf(part.appealId)).toBe('withdrawn')
  })

  it.each([2, 3, 5, 8])('is whole after the clock, killed after commit or write %i', async (nth) => {
    const { appealId } = await submit(api, { what: WORDS.unsure })
    await api.control.setFaults({ faults: [{ point: 'after', effect: 'down', writes: true, nth }] })
    await api.reply('review.split', { appealId, parts }, wang)
    await api.control.setFaults({ faults: [] })
    await api.tick()
    const whole = await find(appealId)
    const found = (await stored<AppealDoc>('appeals')).filter(({ splitFrom }) => splitFrom === appealId)
    if (whole?.state === 'needsReview') expect(found).toHaveLength(0)
    else expect(found.map(({ state }) => state).sort()).toEqual(['accepted', 'provisionalNonDiscussable'])
  })
})

it('asks back, takes an answer masked, and puts away what is not answered', async () => {
  const answered = await submit(api, { what: WORDS.unsure })
  await api.call('review.askBack', { appealId: answered.appealId, question: '在哪一栋?' }, wang)
  await api.call(
    'appeal.answerBack',
    { appealId: answered.appealId, text: '三号楼,电话15400000012' },
    { openid: answered.openid },
  )
  const { item } = await api.call('review.show', { appealId: answered.appealId }, wang)
  expect(item).toMatchObject({ state: 'needsReview', answers: [{ question: '在哪一栋?' }] })
  expect(JSON.stringify(item)).not.toContain('15400000012')

  const silent = await submit(api, { what: WORDS.unsure })
  await api.call('review.askBack', { appealId: silent.appealId, question: '在哪一栋?' }, wang)
  await makeDue(silent.appealId)
  await api.tick()
  await api.tick()
  expect(await stateOf(silent.appealId)).toBe('archived')
  expect(await told(silent.openid)).toEqual(expect.arrayContaining(['appealArchived', 'appealReturned']))
})

it('reads an answer with the gate again: a clear one is judged anew, danger is told at once', async () => {
  const clear = await submit(api, { what: WORDS.unsure })
  const danger = await submit(api, { what: WORDS.unsure, stairwellId: 'cp1-b01-u1' })
  for (const { appealId } of [clear, danger]) {
    await api.call('review.askBack', { appealId, question: '是什么事？' }, wang)
  }
  const said = { appealId: clear.appealId, text: WORDS.refused }
  expect(await api.call('appeal.answerBack', said, { openid: clear.openid })).toEqual({
    state: 'needsReview',
  })
  expect(await find(clear.appealId)).toMatchObject({
    machine: { code: 'unlawfulRequest', ruleVersion: 'default-1', evidence: [] },
    verdict: { code: 'unlawfulRequest', deciderId: null },
  })
  const cried = { appealId: danger.appealId, text: WORDS.emergency }
  expect(await api.call('appeal.answerBack', cried, { openid: danger.openid })).toEqual({
    state: 'emergency',
  })
  const shown = await api.call('appeal.show', { appealId: danger.appealId }, { openid: danger.openid })
  expect(shown.own?.emergency).not.toBeNull()
  for (const openid of ['wang', 'sun']) {
    const { notices } = await api.call('inbox.list', {}, { openid })
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: 'appealEmergency', subjectId: danger.appealId }),
    )
  }
})

it('what is missed goes one level up, once, and shows it', async () => {
  const { appealId } = await submit(api, { what: WORDS.unsure })
  await makeDue(appealId)
  await api.tick()
  await api.tick()
  expect(await find(appealId)).toMatchObject({ judge: 'communitySecretary', overdue: true })
  const { items } = await api.call('review.queue', {}, { openid: 'li' })
  expect(items.find(({ id }) => id === appealId)).toMatchObject({ overdue: true })
  expect(await told('li')).toEqual(['appealOverdue'])
  expect(await api.reply('review.fold', { appealId, reason: '不归这里。' }, wang)).toMatchObject({
    code: 'ONE_LEVEL_UP',
  })
})

describe('her photos', () => {
  async function withPhotos() {
    const openid = await neighbour(api, `camera${Math.random()}`, { consents: agreed })
    const photoIds = [
      await takePhoto(api, openid, jpeg(), 'appeal'),
      await takePhoto(api, openid, jpeg(), 'appeal'),
    ]
    const { appealId } = await api.call('appeal.submit', anAppeal({ photoIds }), { openid })
    await api.pushesTaken()
    return { appealId, photoIds, openid }
  }

  it('go with the part of a split that the secretary chose, and with no other', async () => {
    const { appealId, photoIds } = await withPhotos()
    const { item } = await api.call('review.show', { appealId }, wang)
    expect(item.photoIds).toEqual(photoIds)
    expect(item.photos).toHaveLength(2)
    const [first = ''] = photoIds
    const cut = (chosen: readonly string[]) => [
      { where: '', what: WORDS.accepted, hope: '', category: 'environmentHygiene', photoIds: chosen },
      { where: '', what: WORDS.refused, hope: '' },
    ]
    expect(await api.reply('review.split', { appealId, parts: cut(['ph-of-others']) }, wang)).toMatchObject({
      code: 'PHOTO_NOT_FOUND',
    })
    const { parts } = await api.call('review.split', { appealId, parts: cut([first]) }, wang)
    await api.tick()
    const found = await Promise.all(parts.map((part) => find(part.appealId)))
    expect(found.map((part) => part?.photos.length).sort()).toEqual([0, 1])
    expect(found.map((part) => part?.state).sort()).toEqual(['accepted', 'provisionalNonDiscussable'])
  })

  it('stand on the consultation where the secretary chose them and neighbours saw them before', async () => {
    const { appealId, photoIds } = await withPhotos()
    await api.tick()
    expect((await find(appealId))?.photos).toHaveLength(2)
    const opening = { appealId, title: '大件垃圾放哪里', text: '大家想想。', officeId: 'of1', askingDays: 7 }
    const foreign = { ...opening, photoIds: ['ph-of-others'] }
    expect(await api.reply('review.openConsultation', foreign, wang)).toMatchObject({
      code: 'PHOTO_NOT_FOUND',
    })
    const chosen = { ...opening, photoIds: photoIds.slice(0, 1) }
    const { consultationId } = await api.call('review.openConsultation', chosen, wang)
    expect((await api.call('consultation.page', { consultationId })).photos).toHaveLength(1)
  })
})

describe('becoming a consultation', () => {
  const open = (appealId: string, text = '大家想想放在哪里。') =>
    api.reply(
      'review.openConsultation',
      { appealId, title: '大件垃圾放哪里', text, officeId: 'of1', askingDays: 7 },
      wang,
    )

  it('happens in one step, tells the author, and cannot be taken back', async () => {
    const { appealId, openid } = await submit(api)
    const answer = await open(appealId)
    expect(answer).toMatchObject({ ok: true, data: { state: 'public' } })
    const { appeal } = await api.call('appeal.show', { appealId })
    expect(appeal).toMatchObject({ state: 'asking', responsible: null })
    const page = await api.call('consultation.page', { consultationId: appeal.consultationId ?? '' })
    expect(page).toMatchObject({ title: '大件垃圾放哪里', category: 'environmentHygiene', state: 'asking' })
    expect(await told(openid)).toEqual(['appealOpened'])
    expect(await api.reply('review.undo', { appealId }, wang)).toMatchObject({ code: 'NOTHING_TO_UNDO' })
    expect(await api.reply('appeal.withdraw', { appealId }, { openid })).toMatchObject({
      code: 'APPEAL_MOVED_ON',
    })
  })

  it('that needs only doing begins in 快办理, and somebody has it until a date from that moment', async () => {
    const { appealId } = await submit(api)
    const opening = {
      appealId,
      title: '换路灯',
      text: '三单元门口的灯坏了。',
      officeId: 'of1',
      askingDays: 7,
    }
    const straight = { ...opening, straight: true }
    const { consultationId } = await api.call('review.openConsultation', straight, wang)
    await api.call('review.openConsultation', straight, wang).catch(() => undefined)
    const page = await api.call('consultation.page', { consultationId })
    expect(page).toMatchObject({ state: 'handling', step: 'handling', straight: true })
    expect(await api.call('consultation.process', { consultationId })).toMatchObject({
      owner: { level: 'communitySecretary' },
      next: { verb: 'confirmDone' },
    })
    const limits = (await stored<{ _id: string; dueAt: Date }>('deadlines')).map(({ _id }) => _id)
    expect(limits).toEqual(
      expect.arrayContaining([`consultationStep_${consultationId}`, `workSilence_${consultationId}`]),
    )
    const owners = await submit(api)
    const fund = { ...straight, appealId: owners.appealId, text: '动用维修资金把屋面防水全部重做。' }
    expect(await api.reply('review.openConsultation', fund, wang)).toMatchObject({ code: 'OWNERS_DECIDE' })
  })

  it('opens once, however many try', async () => {
    const { appealId } = await submit(api)
    const answers = await Promise.all(Array.from({ length: 6 }, () => open(appealId)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('waits as it was while the words are checked, and is free again where they were refused', async () => {
    const { appealId } = await submit(api)
    await api.control.setMood({ mood: 'risky' })
    expect(await open(appealId)).toMatchObject({ ok: true, data: { state: 'refused' } })
    expect(await stateOf(appealId)).toBe('accepted')
    await api.control.setMood({ mood: 'pass' })
    expect(await open(appealId, '换一种说法。')).toMatchObject({ ok: true, data: { state: 'public' } })
    expect(await stateOf(appealId)).toBe('asking')
  })
})

it('counts how appeals ended here, with the clock', async () => {
  await api.tick()
  const outcomes = await api.call('topics.outcomes', { compoundId: 'cp1' })
  const { opened, merged, handedOff, notDiscussable, folded, withdrawn, open } = outcomes
  expect(opened).toBe(5)
  expect(opened + merged + handedOff + notDiscussable + folded + withdrawn + open).toBe(outcomes.total)
})

it('hands on with masked text and a number to dial, and folds with a reason', async () => {
  const handed = await submit(api, { what: WORDS.unsure, hope: '打15400000012' })
  const answer = await api.call('review.handOff', { appealId: handed.appealId, handoff: '12345' }, wang)
  expect(answer).toMatchObject({ state: 'handedOff', handoff: { code: '12345', number: '12345' } })
  expect(answer.text).not.toContain('15400000012')
  expect(
    await api.reply('review.handOff', { appealId: handed.appealId, handoff: 'nowhere' }, wang),
  ).toMatchObject({ code: 'HANDOFF_UNKNOWN' })

  const own = await submit(api, { what: WORDS.refused })
  expect(await api.call('appeal.handOff', { appealId: own.appealId }, { openid: own.openid })).toMatchObject({
    state: 'handedOff',
    handoff: { number: expect.any(String) },
  })
  const folded = await submit(api, { what: WORDS.unsure })
  await api.call('review.fold', { appealId: folded.appealId, reason: '没有说清是什么事。' }, wang)
  const shown = await api.call('appeal.show', { appealId: folded.appealId }, { openid: folded.openid })
  expect(shown.own?.reason).toBe('没有说清是什么事。')
})
