import { makeSceneBody, readScene, sceneOf } from '@shared/rules/scene/scene-token'
import fc from 'fast-check'

const body = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 10, maxLength: 10 }).map(makeSceneBody)
const SCENE_ALPHABET = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a scene token', () => {
  it('fits the platform: at most 32 characters of its alphabet', () => {
    fc.assert(
      fc.property(body, (made) => SCENE_ALPHABET.test(sceneOf(made))),
      { numRuns: 10_000 },
    )
  })

  it('reads back, also in small letters, with spaces, dashes and without its prefix', () => {
    fc.assert(
      fc.property(body, (made) => {
        const scene = sceneOf(made)
        const typed = [
          scene,
          scene.toLowerCase(),
          ` ${scene} `,
          scene.slice(2),
          scene.replace(/(.{5})/g, '$1-'),
        ]
        for (const text of typed) expect(readScene(text)).toEqual({ kind: 'token', body: made })
      }),
    )
  })

  it('forgives letters that look like digits', () => {
    const scene = sceneOf('0123456789')
    const typed = scene.replace('0', 'O').replace('1', 'l')
    expect(readScene(typed)).toEqual({ kind: 'token', body: '0123456789' })
  })

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(body, fc.nat(11), fc.nat(31), (made, at, letter) => {
        const plain = sceneOf(made).slice(2)
        const wrong = plain.slice(0, at) + LETTERS[letter] + plain.slice(at + 1)
        if (wrong !== plain) expect(readScene(wrong).kind).toBe('mistyped')
      }),
    )
  })

  it('notices every swap of neighbours', () => {
    fc.assert(
      fc.property(body, fc.nat(8), (made, at) => {
        const plain = sceneOf(made).slice(2)
        const wrong = plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2)
        if (wrong !== plain) expect(readScene(wrong).kind).toBe('mistyped')
      }),
    )
  })

  it('is not what anything else is', () => {
    for (const text of ['', 's.', '你好', 's.ABC', 'https://example.org', 's.0123456789000']) {
      expect(readScene(text)).toEqual({ kind: 'mistyped' })
    }
  })
})
