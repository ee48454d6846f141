import { canonical } from '@shared/rules/topics/canonical'
import { WordIndex } from '@shared/rules/topics/matcher'
import { parsePhrase } from '@shared/rules/topics/phrase'

function found(phrase: string, text: string, groups: Record<string, string[]> = {}): string | undefined {
  const parsed = parsePhrase(phrase, groups)
  if (parsed.kind === 'fault') throw new Error(parsed.code)
  const index = new WordIndex()
  const compiled = index.phraseOf(parsed.parts)
  const read = canonical(text)
  const span = index.read(read).find(compiled)
  return span ? read.text.slice(span.start, span.end) : undefined
}

describe('a phrase', () => {
  test('finds its characters', () => {
    expect(found('断水', '先断水再说')).toBe('断水')
    expect(found('断水', '断了水')).toBeUndefined()
  })
  test('finds any of several words', () => {
    expect(found('(断|停|掐)水', '把他掐水')).toBe('掐水')
  })
  test('may leave an optional word out', () => {
    expect(found('断(他|)水', '断水')).toBe('断水')
    expect(found('断(他|)水', '断他水')).toBe('断他水')
  })
  test('spans a gap of the stated width and no more', () => {
    expect(found('断{0-4}水', '断他一家水')).toBe('断他一家水')
    expect(found('断{0-4}水', '断他们一家子水')).toBeUndefined()
    expect(found('断{2-4}水', '断他水')).toBeUndefined()
  })
  test('does not reach into the next sentence', () => {
    expect(found('断{0-8}水', '电线又断了。谁家有水')).toBeUndefined()
  })
  test('knows the groups of the lexicon', () => {
    expect(found('<kin>{0-3}离婚', '我弟要离婚', { kin: ['我弟', '我哥'] })).toBe('我弟要离婚')
  })
  test('reads through separators and misspellings', () => {
    expect(found('物业费', '勿/业/费')).toBe('物业费')
  })
  test('stays linear: doubling the text at most about doubles the positions carried', () => {
    const parsed = parsePhrase('(一|一一){0-24}(一|一一){0-24}(一|一一){0-24}二', {})
    if (parsed.kind === 'fault') throw new Error(parsed.code)
    const index = new WordIndex()
    const compiled = index.phraseOf(parsed.parts)
    const read = canonical('一'.repeat(4000))
    expect(index.read(read).find(compiled)).toBeUndefined()
  })
})
