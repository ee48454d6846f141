import { deputises } from '../../support/butlers'
import { atTime } from '../../support/clock'
import { change, stored } from '../../support/stored'
import {
  api,
  asked,
  at,
  BUTLER,
  desk,
  end,
  inTwoStairwells,
  move,
  NOT_FOUND,
  OWN,
  responsible,
  say,
  see,
  show,
  tickAt,
  told,
} from './contact-world'

inTwoStairwells()

/** The same in another month of that year. */
const inYear = (text: string) => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`)

describe('nobody answers', () => {
  it('the butler is reminded, then the secretary has it, the specialist, and 12345 at last', async () => {
    atTime(at('23 11:00'))
    const requestId = await asked('lin')
    await tickAt(at('23 14:59'))
    expect((await responsible('lin', requestId)).overdue).toBe(false)
    // One hour before lunch and one after it are the first two.
    await tickAt(at('23 15:00'))
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '何管家',
      by: at('23 17:00').toISOString(),
      overdue: true,
    })
    expect(await told('butler')).toContain('contactLate')
    await tickAt(at('23 17:00'))
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '王书记',
      post: 'branchSecretary',
      by: at('26 00:00').toISOString(),
      overdue: true,
    })
    expect([await desk('butler'), await desk('secretary')]).toEqual([[], [requestId]])
    expect(await see('butler', requestId)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    expect(await told('lin')).toContain('contactRaised')
    // She answers, but it is not solved in two working days.
    await say('secretary', requestId, '我来催。')
    expect(await responsible('lin', requestId)).toMatchObject({ label: '王书记', overdue: false })
    await tickAt(at('25 23:59'))
    expect(await desk('secretary')).toEqual([requestId])
    await tickAt(at('26 00:00'))
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '郑专员',
      post: 'serviceSpecialist',
      by: new Date('2026-12-01T00:00:00+08:00').toISOString(),
    })
    expect([await desk('secretary'), await desk('specialist')]).toEqual([[], [requestId]])
    await move('specialist', requestId, 'begin')
    await tickAt(new Date('2026-12-01T00:00:00+08:00'))
    expect(await show('lin', requestId)).toMatchObject({
      hotline: true,
      request: { state: 'inProgress', level: 'hotline12345' },
      responsible: { label: '郑专员', by: null, overdue: true },
    })
    await move('specialist', requestId, 'resolve', '换了整条线路。')
    // A second run of the clock, and days without a word: it closes, and she may still say otherwise.
    await tickAt(new Date('2026-12-07T23:59:00+08:00'))
    expect((await show('lin', requestId)).request.state).toBe('resolved')
    await tickAt(new Date('2026-12-08T00:01:00+08:00'))
    expect((await show('lin', requestId)).request.state).toBe('lapsed')
    expect(await told('lin')).toContain('contactLapsed')
    expect(await move('lin', requestId, 'reopen', '又坏了。')).toMatchObject({ ok: true })
    expect(await desk('specialist')).toEqual([requestId])
    await end(requestId)
  })

  it.each([
    { vacant: [BUTLER], first: 'secretary', after: 'community' },
    { vacant: [BUTLER, 'branchSecretary_cp1'], first: 'community', after: 'admin' },
    { vacant: ['branchSecretary_cp1'], first: 'butler', after: 'community' },
    { vacant: ['branchSecretary_cp1', 'communitySecretary_cm1'], first: 'butler', after: 'admin' },
  ])('$vacant vacant: $first has it, and $after after her', async ({ vacant, first, after }) => {
    atTime(at('23 08:30'))
    const kept = await stored<{ _id: string }>('posts')
    for (const key of vacant) await change('posts', key, { holderId: null, label: null, vacant: true })
    const requestId = await asked('lin')
    expect(await desk(first)).toEqual([requestId])
    await tickAt(at('23 10:30'))
    await tickAt(at('23 14:30'))
    expect(await desk(first)).toEqual([])
    expect(await desk(after)).toEqual([requestId])
    for (const post of kept.filter(({ _id }) => vacant.includes(_id))) {
      const { _id, ...rest } = post
      await change('posts', _id, rest)
    }
    await end(requestId)
  })

  it('counts holidays and made-up days: over the National Day it waits with the secretary till the tenth', async () => {
    atTime(inYear('09-30 11:00'))
    const requestId = await asked('lin')
    await tickAt(inYear('09-30 14:59'))
    expect((await responsible('lin', requestId)).overdue).toBe(false)
    await tickAt(inYear('09-30 15:00'))
    expect(await responsible('lin', requestId)).toMatchObject({ label: '何管家', overdue: true })
    await tickAt(inYear('09-30 17:00'))
    // Thursday to the next Wednesday is off: Thursday and Friday after it are the two working days.
    const raisedAt = inYear('10-10 00:00')
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '王书记',
      by: raisedAt.toISOString(),
    })
    await tickAt(new Date(raisedAt.getTime() - 1000))
    expect(await desk('secretary')).toEqual([requestId])
    await tickAt(raisedAt)
    // Saturday the tenth is worked: with it, Monday and Tuesday make five.
    const hotlineAt = inYear('10-14 00:00')
    expect(await responsible('lin', requestId)).toMatchObject({
      label: '郑专员',
      by: hotlineAt.toISOString(),
    })
    await tickAt(new Date(hotlineAt.getTime() - 1000))
    expect((await show('lin', requestId)).hotline).toBe(false)
    await tickAt(hotlineAt)
    expect((await show('lin', requestId)).hotline).toBe(true)
    await end(requestId)
  })

  it('finds the deputy while a post is vacant, and whoever is above where she is away, too', async () => {
    atTime(at('23 09:00'))
    const [post] = (await stored<{ _id: string }>('posts')).filter(({ _id }) => _id === BUTLER)
    await deputises(api, 'deputy', BUTLER, OWN, '副管家')
    const requestId = await asked('lin')
    expect(await api.call('butler.mine', { compoundId: 'cp1' }, { openid: 'lin' })).toMatchObject({
      answers: { label: '副管家', post: 'redButler', as: 'deputy' },
    })
    expect([await desk('deputy'), await desk('secretary')]).toEqual([[requestId], []])
    expect(await say('deputy', requestId)).toMatchObject({ ok: true })
    await change('posts', BUTLER, { deputy: null, vacant: true })
    await change('persons', api.personId('deputy'), { posts: [] })
    expect(await see('deputy', requestId)).toMatchObject(NOT_FOUND)
    expect(await responsible('lin', requestId)).toMatchObject({ label: '王书记' })
    expect(await desk('secretary')).toEqual([requestId])
    const { _id, ...rest } = post ?? { _id: BUTLER }
    await change('posts', _id, rest)
    await end(requestId)
  })

  it('with every post vacant lies with the county, and still comes to the words for 12345', async () => {
    atTime(at('23 09:00'))
    const VACANT = [BUTLER, 'branchSecretary_cp1', 'communitySecretary_cm1', 'serviceSpecialist_cm1_01']
    const kept = (await stored<{ _id: string }>('posts')).filter(({ _id }) => VACANT.includes(_id))
    for (const key of VACANT) await change('posts', key, { holderId: null, label: null, vacant: true })
    const requestId = await asked('lin')
    const levels = []
    for (const when of ['11-23 11:00', '11-23 15:00', '11-26 00:00', '12-01 00:00']) {
      await tickAt(inYear(when))
      const { request, responsible: who, hotline } = await show('lin', requestId)
      levels.push([request.level, who.post, hotline])
      expect(await desk('admin')).toEqual([requestId])
    }
    expect(levels).toEqual([
      ['redButler', 'countyAdmin', false],
      ['branchSecretary', 'countyAdmin', false],
      ['serviceSpecialist', 'countyAdmin', false],
      ['hotline12345', 'countyAdmin', true],
    ])
    for (const { _id, ...rest } of kept) await change('posts', _id, rest)
    await end(requestId)
  })

  it('finds the community secretary where there is no specialist', async () => {
    atTime(at('23 09:00'))
    await change('posts', 'serviceSpecialist_cm1_01', { holderId: null, vacant: true })
    const requestId = await asked('lin')
    await say('butler', requestId)
    await tickAt(at('26 00:00'))
    expect(await desk('community')).toEqual([requestId])
    await change('posts', 'serviceSpecialist_cm1_01', { holderId: api.personId('specialist'), vacant: false })
    await end(requestId)
  })
})

describe('a complaint about the butler', () => {
  it('goes past her, and past whoever answers in her place; what was said there is read with it', async () => {
    atTime(at('23 09:00'))
    const first = await asked('lin', { text: '水管漏水。' })
    await say('butler', first, '自己找人修。')
    const complaint = await asked('lin', { kind: 'complaint', text: '她不来看。', aboutRequestId: first })
    expect([await desk('butler'), await desk('secretary')]).toEqual([[first], [complaint]])
    expect(await see('butler', complaint)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })
    expect((await show('secretary', complaint)).about.map(({ text }) => text)).toEqual([
      '水管漏水。',
      '自己找人修。',
    ])
    expect(await see('secretary', first)).toMatchObject({ code: 'CONTACT_NOT_FOUND' })

    await change('posts', BUTLER, { holderId: null, label: null, vacant: true })
    const second = await asked('lin', { kind: 'complaint', text: '书记也不来。' })
    expect(await desk('community')).toEqual([second])
    await change('posts', BUTLER, { holderId: api.personId('butler'), label: '何管家', vacant: false })
    await end(first, complaint, second)
  })
})
