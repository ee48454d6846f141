import { APPEAL_STATES, type AppealParts, type AppealState } from '@shared/contract/appeal'
import { deadlineOf, urgencyOf } from '@shared/rules/appeal/deadlines'
import { handoffView, isHandoff } from '@shared/rules/appeal/handoffs'
import { type AppealMover, isOpen, isReadable, transitionFrom, verbsFrom } from '@shared/rules/appeal/life'
import { publicEvidence, wholeText } from '@shared/rules/appeal/public-evidence'
import { takeTurn } from '@shared/rules/appeal/take-turn'

const NOW = new Date('2026-11-20T04:00:00Z')
const moment = (by: number) => new Date(NOW.getTime() + by)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What somebody may do with an appeal in a state, and where each leads. */
const may = (who: AppealMover, state: AppealState) =>
  Object.fromEntries(verbsFrom(state, who).map((verb) => [verb, transitionFrom(state, verb, who)?.to]))
/** What must hold besides. */
const asks = (who: AppealMover, state: AppealState) =>
  Object.fromEntries(
    verbsFrom(state, who).flatMap((verb) => {
      const guard = transitionFrom(state, verb, who)?.guard
      return guard ? [[verb, guard]] : []
    }),
  )
const where = (who: AppealMover) => APPEAL_STATES.filter((state) => verbsFrom(state, who).length > 0)

describe('what each may do with an appeal', () => {
  const back = { withdraw: 'withdrawn' }

  it('its author: to send it, to ask a person, to go elsewhere, to say more, to take it back', () => {
    expect(may('author', 'draft')).toEqual({ submit: 'submitted' })
    for (const state of ['submitted', 'screening', 'accepted', 'needsReview', 'emergency'] as const)
      expect(may('author', state)).toEqual(back)
    expect(may('author', 'provisionalNonDiscussable')).toEqual({
      requestReview: 'needsReview',
      handOff: 'handedOff',
      ...back,
    })
    expect(may('author', 'returned')).toEqual({ answerBack: 'needsReview', ...back })
    expect(asks('author', 'returned')).toEqual({ answerBack: 'inTime' })
    expect(where('author')).toHaveLength(8)
  })

  it('the machine: to say yes, no or not sure, never more, and to hear danger first', () => {
    expect(may('machine', 'submitted')).toEqual({ screen: 'screening', judgeEmergency: 'emergency' })
    expect(may('machine', 'screening')).toEqual({
      judgeAccepted: 'accepted',
      judgeRefused: 'provisionalNonDiscussable',
      judgeReview: 'needsReview',
    })
    expect(asks('machine', 'screening')).toEqual({ judgeAccepted: 'showable' })
    expect(may('machine', 'returned')).toEqual({ judgeEmergency: 'emergency' })
    expect(where('machine')).toHaveLength(3)
  })

  it('a person in office: the last word, also on what the machine has accepted', () => {
    const decide = { accept: 'accepted', handOff: 'handedOff', fold: 'folded' }
    const sort = { split: 'split', merge: 'merged', askBack: 'returned' }
    expect(may('reviewer', 'needsReview')).toEqual({ ...decide, ...sort })
    expect(may('reviewer', 'emergency')).toEqual(decide)
    expect(may('reviewer', 'accepted')).toEqual({
      ...decide,
      ...sort,
      openConsultation: 'asking',
      undo: 'previous',
    })
    for (const state of ['split', 'merged', 'returned', 'handedOff', 'folded'] as const) {
      expect(may('reviewer', state)).toEqual({ undo: 'previous' })
      expect(asks('reviewer', state)).toEqual({ undo: 'decided' })
    }
    expect(asks('reviewer', 'accepted')).toEqual({
      accept: 'showable',
      merge: 'target',
      openConsultation: 'published',
      undo: 'decided',
    })
    expect(asks('reviewer', 'needsReview')).toEqual({ accept: 'showable', merge: 'target' })
    expect(where('reviewer')).toHaveLength(8)
  })

  it('the clock: to lay by what was asked back and got no answer', () => {
    expect(may('clock', 'returned')).toEqual({ archive: 'archived' })
    expect(asks('clock', 'returned')).toEqual({ archive: 'silent' })
    expect(where('clock')).toEqual(['returned'])
  })

  it('counts among the three open ones while somebody must act, and is read once it is accepted', () => {
    expect(APPEAL_STATES.filter(isOpen)).toEqual([
      'submitted',
      'screening',
      'accepted',
      'needsReview',
      'emergency',
      'returned',
    ])
    expect(APPEAL_STATES.filter(isReadable)).toEqual(['accepted', 'merged', 'asking'])
  })
})

describe('until when somebody must act', () => {
  const calendar = { years: new Set([2026]), off: new Set<string>(), on: new Set<string>() }
  const due = (state: AppealState, code = 'vague') => deadlineOf(state, code, NOW, calendar)

  it('half an hour in danger, two hours for somebody frail, two working days otherwise', () => {
    const exactly = (by: number) => ({ at: moment(by), provisional: false })
    expect(due('emergency')).toEqual(exactly(30 * MINUTE))
    expect(due('emergency', 'vulnerablePerson')).toEqual(exactly(30 * MINUTE))
    expect(due('needsReview', 'vulnerablePerson')).toEqual(exactly(2 * HOUR))
    // Friday noon: Monday and Tuesday.
    const tuesday = { at: new Date('2026-11-24T16:00:00Z'), provisional: false }
    expect(due('needsReview')).toEqual(tuesday)
    expect(due('accepted')).toEqual(tuesday)
    expect(due('accepted', 'vulnerablePerson')).toEqual(tuesday)
  })

  it('forty-eight hours for its author who was asked back, and nobody once it is decided', () => {
    expect(due('returned')).toEqual({ at: moment(48 * HOUR), provisional: false })
    const acting: readonly AppealState[] = ['emergency', 'needsReview', 'accepted', 'returned']
    for (const state of APPEAL_STATES.filter((one) => !acting.includes(one)))
      expect(due(state)).toBeUndefined()
  })

  it('is told by how urgent it is', () => {
    expect(urgencyOf('emergency', 'vulnerablePerson')).toBe('emergency')
    expect(urgencyOf('needsReview', 'vulnerablePerson')).toBe('urgent')
    expect(urgencyOf('needsReview', 'emergency')).toBe('normal')
    expect(urgencyOf('accepted', 'vague')).toBe('normal')
  })
})

describe('where to go instead', () => {
  it.each([
    ['110', '110'],
    ['119', '119'],
    ['120', '120'],
    ['119_gas', '119'],
    ['96333_119', '96333'],
    ['12345', '12345'],
    ['12315', '12315'],
    ['12333', '12333'],
    ['12393', '12393'],
    ['119_96119', '96119'],
    ['housingBureau', '12345'],
    ['policeStation', '110'],
    ['trafficPolice', '122'],
    ['court', '12368'],
    ['petitionOffice', '12345'],
    ['school', null],
    ['legalAid', '12348'],
    ['mediation', null],
    ['microWish', null],
    ['askSecretaryToReword', null],
  ])('%s: %s', (code, number) => {
    expect(isHandoff(code)).toBe(true)
    expect(handoffView(code)).toEqual({ code, number })
  })

  it('is 12345 where a county names a place of its own, and nowhere where none is named', () => {
    expect(isHandoff('县信访局')).toBe(false)
    expect(handoffView('县信访局')).toEqual({ code: '12345', number: '12345' })
    expect(handoffView(null)).toBeNull()
  })
})

describe('why the gate said so, in public', () => {
  const parts = (change: Partial<AppealParts>): AppealParts => ({ where: '', what: '', hope: '', ...change })
  const shown = (raw: AppealParts, word: string) => {
    const start = wholeText(raw).indexOf(word)
    return publicEvidence(raw, [{ start, end: start + word.length, why: 'w' }])
  }

  it('is read from what was filled in, a line each', () => {
    expect(wholeText(parts({ where: '凉亭', hope: '修一修' }))).toBe('凉亭\n修一修')
    expect(wholeText(parts({}))).toBe('')
  })

  it('stands at its place in its own part', () => {
    const raw = parts({ where: '三号楼', what: '垃圾没人收', hope: '加个桶' })
    expect(shown(raw, '三号楼')).toEqual([{ part: 'where', start: 0, end: 3, text: '三号楼', why: 'w' }])
    expect(shown(raw, '没人收')).toEqual([{ part: 'what', start: 2, end: 5, text: '没人收', why: 'w' }])
    expect(shown(raw, '加个桶')).toEqual([{ part: 'hope', start: 0, end: 3, text: '加个桶', why: 'w' }])
    expect(shown({ ...raw, where: '' }, '没人收')[0]?.start).toBe(2)
  })

  it('that runs over into the next part is cut at the end of its own, and behind all is dropped', () => {
    const raw = parts({ where: '凉亭', what: '坏了' })
    expect(publicEvidence(raw, [{ start: 1, end: 5, why: 'w' }])).toEqual([
      { part: 'where', start: 1, end: 2, text: '亭', why: 'w' },
    ])
    expect(publicEvidence(raw, [{ start: 5, end: 6, why: 'w' }])).toEqual([])
    expect(publicEvidence(raw, [])).toEqual([])
  })

  it('never holds what was masked: it covers the stand-in, and stands right behind it', () => {
    const raw = parts({ what: '打15400000012找我,门坏了,打15400000013也行' })
    const [before, inside, behind, last] = ['打', '0000001', '门坏了', '也行'].map(
      (word) => shown(raw, word)[0],
    )
    expect(before).toMatchObject({ start: 0, end: 1, text: '打' })
    expect(inside).toMatchObject({ start: 1, text: '〔电话已隐去〕' })
    expect(behind?.text).toBe('门坏了')
    expect(last?.text).toBe('也行')
    expect(shown(raw, '5400000012找我')[0]?.text).toBe('〔电话已隐去〕找我')
    expect(shown(raw, '打154')[0]?.text).toBe('打〔电话已隐去〕')
  })
})

describe('one appeal more', () => {
  it('keeps the turns that still count, and gives up one that came to nothing after ten minutes', () => {
    const turn = (appealId: string, seconds: number) => ({
      appealId,
      compoundId: 'cp1',
      at: moment(seconds * 1000),
    })
    const state = (id: string): AppealState | undefined =>
      id === 'lost' ? undefined : id === 'open' ? 'accepted' : 'folded'
    const next = turn('next', 600)
    expect(takeTurn([turn('lost', 0), turn('open', 0), turn('over', 0)], next, state)).toEqual({
      kind: 'take',
      turns: [turn('open', 0), next],
    })
    expect(takeTurn([turn('lost', 0.001)], next, state)).toEqual({
      kind: 'take',
      turns: [turn('lost', 0.001), next],
    })
  })
})
