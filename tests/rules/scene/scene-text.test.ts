import { sceneIn } from '@shared/rules/scene/scene-text'
import { makeSceneBody, readScene, sceneOf } from '@shared/rules/scene/scene-token'

describe('the token in what was scanned', () => {
  it.each([
    ['https://example.org/s?scene=s.ABC', 's.ABC'],
    ['https://example.org/s?from=wall&scene=s.ABC#top', 's.ABC'],
    ['https://example.org/s?scene=s.ABC&from=wall', 's.ABC'],
    ['pages/scan/index?scene=s.ABC', 's.ABC'],
    ['https://example.org/s?scene=s%2EABC', 's.ABC'],
    // Not every phone writes a percent sign for what it means.
    ['pages/scan/index?scene=s.%A', 's.%A'],
    ['  s.ABC\n', 's.ABC'],
    ['s.ABC', 's.ABC'],
  ])('%s: %s', (text, token) => expect(sceneIn(text)).toBe(token))

  it.each([
    '',
    '  ',
    'https://example.org/s?code=1',
    'https://example.org',
    'what?',
    'a:b',
    'myscene=1/2',
  ])('is none in "%s"', (text) => expect(sceneIn(text)).toBeNull())
})

describe('a token', () => {
  const body = makeSceneBody([0, 1, 9, 10, 17, 18, 31, 30, 20, 22, 5, 5])

  it('is made of ten of thirty-two signs, without those that look alike', () => {
    expect(body).toBe('019AHJZYMP')
    expect(sceneOf(body)).toMatch(/^s\.019AHJZYMP[0-9A-HJKMNP-TV-Z]{2}$/)
  })

  it('is read with its prefix once, and with I, L and O as what they look like', () => {
    const typed = sceneOf(body).slice(2)
    expect(readScene(`s.${typed}`).kind).toBe('token')
    expect(readScene(`s.s.${typed}`).kind).toBe('mistyped')
    expect(readScene(`${typed.slice(0, 6)}s.${typed.slice(6)}`).kind).toBe('mistyped')
    for (const one of ['I', 'l', 'i', 'L'])
      expect(readScene(typed.replace('1', one))).toEqual({ kind: 'token', body })
    for (const zero of ['O', 'o'])
      expect(readScene(typed.replace('0', zero))).toEqual({ kind: 'token', body })
  })

  it('is not what is too short, too long, or has another sign in it', () => {
    const typed = sceneOf(body).slice(2)
    for (const wrong of [typed.slice(1), `${typed}0`, `${typed.slice(0, 11)}U`, `${typed.slice(0, 11)}商`])
      expect(readScene(wrong)).toEqual({ kind: 'mistyped' })
  })
})
