import { PUBLISH_STATES } from '@shared/contract/publish'
import { mayBecome, outcomeOf, type PublishFacts } from '@shared/rules/publish/life'
import {
  askAgainAt,
  PHOTO_PATIENCE_MILLISECONDS,
  TEXT_PATIENCE_MILLISECONDS,
} from '@shared/rules/publish/patience'

describe('what becomes public', () => {
  const outcome = (change: Partial<PublishFacts>) =>
    outcomeOf({ text: 'pass', photos: ['pass'], young: false, hosted: false, person: null, ...change })

  it.each<[string, Partial<PublishFacts>, string, string | null]>([
    ['everything has passed', {}, 'public', null],
    ['no photo is with it', { photos: [] }, 'public', null],
    ['the text is waited for', { text: 'waiting' }, 'pending', 'checking'],
    ['one photo of two is waited for', { photos: ['pass', 'waiting'] }, 'pending', 'checking'],
    ['a photo is unsure', { photos: ['review'] }, 'held', 'unsure'],
    [
      'the text is unsure and nobody answered for a photo',
      { text: 'review', photos: ['unanswered'] },
      'held',
      'unsure',
    ],
    ['nobody answered', { text: 'unanswered' }, 'held', 'noAnswer'],
    ['a photo is risky', { photos: ['risky'] }, 'refused', 'notSuitable'],
    [
      'the text is risky, whoever lets it out',
      { text: 'risky', person: 'release' },
      'refused',
      'notSuitable',
    ],
    [
      'a person refuses it, though it is risky as well',
      { text: 'risky', person: 'refuse' },
      'refused',
      'byPerson',
    ],
    [
      'a person lets it out',
      { text: 'review', photos: ['risky'], young: true, person: 'release' },
      'public',
      null,
    ],
    ['she is young', { young: true, hosted: true }, 'held', 'young'],
    ['an online session is on', { hosted: true }, 'held', 'hosted'],
    [
      'a risky photo before one that is waited for',
      { photos: ['waiting', 'risky'] },
      'refused',
      'notSuitable',
    ],
  ])('where %s', (_, change, state, why) => expect(outcome(change)).toEqual({ state, why }))

  it('leads from waiting anywhere, from a person’s desk to yes or no, and nowhere from there', () => {
    const leads = PUBLISH_STATES.map((from) => [from, ...PUBLISH_STATES.filter((to) => mayBecome(from, to))])
    expect(Object.fromEntries(leads.map(([from, ...to]) => [from, [...to].sort()]))).toEqual({
      pending: ['held', 'pending', 'public', 'refused'],
      held: ['held', 'public', 'refused'],
      public: ['public'],
      refused: ['refused'],
    })
  })
})

describe('asking again', () => {
  const since = new Date('2026-11-20T04:00:00Z')
  const minutes = (count: number) => new Date(since.getTime() + count * 60_000)

  it('is after 1, 2, 4, 8, then every 15 minutes, and at the last moment of patience', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 6].map((tries) =>
      askAgainAt(since, tries, minutes(3), TEXT_PATIENCE_MILLISECONDS),
    )
    expect(pauses).toEqual([4, 4, 5, 7, 11, 18, 18].map(minutes))
    expect(askAgainAt(since, 6, minutes(110), TEXT_PATIENCE_MILLISECONDS)).toEqual(minutes(120))
  })

  it('ends after two hours of a text, one of a photo', () => {
    const last = new Date(minutes(120).getTime() - 1)
    expect(askAgainAt(since, 9, last, TEXT_PATIENCE_MILLISECONDS)).toEqual(minutes(120))
    expect(askAgainAt(since, 9, minutes(120), TEXT_PATIENCE_MILLISECONDS)).toBeUndefined()
    expect(askAgainAt(since, 9, minutes(60), PHOTO_PATIENCE_MILLISECONDS)).toBeUndefined()
  })
})
