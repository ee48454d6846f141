import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { carries } from '../../cloudfunctions/registry/papers/coverage'
import { fontFile, makeFonts } from '../../config/fonts/make-fonts'

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: { toSVG(): string }
}
interface Face {
  readonly characterSet: readonly number[]
  glyphForCodePoint(codePoint: number): Glyph
  hasGlyphForCodePoint(codePoint: number): boolean
}

// The reader of faces that pdfkit uses; nobody has written down its types.
const { create } = createRequire(__filename)('fontkit') as { create(bytes: Buffer): Face }
const whole = create(
  readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')),
)

describe("the papers' face", () => {
  beforeAll(makeFonts, 60_000)

  test('draws every kept character exactly as the whole face does, and forgets the others', () => {
    const cut = create(readFileSync(fontFile('regular')))
    const wanted = whole.characterSet.filter((codePoint) => carries('regular', codePoint))
    expect([...cut.characterSet].sort()).toEqual([...wanted].sort())
    for (const codePoint of wanted.filter((_, index) => index % 101 === 0)) {
      const [ours, theirs] = [cut.glyphForCodePoint(codePoint), whole.glyphForCodePoint(codePoint)]
      expect(ours.advanceWidth).toBe(theirs.advanceWidth)
      expect(ours.path.toSVG()).toBe(theirs.path.toSVG())
    }
  })

  test('has the characters of rare names, in bold at least by borrowing', () => {
    const regular = create(readFileSync(fontFile('regular')))
    const bold = create(readFileSync(fontFile('bold')))
    for (const character of '堃玥喆赟龑䶮淼犇昉') {
      expect(regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).toBe(true)
    }
    for (const character of '有事找支部遇事多商量（）「」，。：·0Aa') {
      expect(bold.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).toBe(true)
    }
    expect(carries('bold', '玥'.codePointAt(0) ?? 0)).toBe(false)
  })

  test('is small enough to travel with a function', () => {
    const bytes = readFileSync(fontFile('regular')).length + readFileSync(fontFile('bold')).length
    expect(bytes).toBeLessThan(10.5 * 1024 * 1024)
  })
})
