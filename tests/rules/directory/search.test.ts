import { initialsOf } from '@shared/rules/directory/initials'
import { fits, lookupOf, searchable } from '@shared/rules/directory/keys'
import { plain } from '@shared/rules/directory/plain'
import fc from 'fast-check'

/** A thing that goes by its name, found or not by what somebody types: on the index, then by every word. */
const finds = (words: readonly string[], typed: string, { vacant = false, vacantOnly = false } = {}) => {
  const { text, keys } = searchable(words, words.slice(0, 1), vacant)
  const lookup = lookupOf(typed, vacantOnly)
  return lookup.keys.every((key) => keys.includes(key)) && fits(text, lookup.terms)
}

describe('words as they are looked for', () => {
  it.each([
    ['3号楼2单元', '#3-2.'],
    ['3栋2门', '#3-2.'],
    ['3幢', '#3-'],
    ['3座2单元', '#3-2.'],
    ['3-2', '#3-2.'],
    ['三号楼二单元', '#3-2.'],
    ['十号楼', '#10-'],
    ['十二号楼', '#12-'],
    ['二十号楼', '#20-'],
    ['二十三号楼', '#23-'],
    ['２单元', '-2.'],
    ['12号楼10单元', '#12-10.'],
    ['麦香花园3-2', '麦香花园#3-2.'],
    ['Wheat GARDEN', 'wheatgarden'],
    ['麦香·花园(东区)', '麦香花园东区'],
    ['#3.2', '32'],
    ['0534-8000123', '#0534-8000123.'],
    ['12单元', '-12.'],
    ['一二三号楼', '一二三号楼'],
    ['十一二号楼', '十一二号楼'],
  ])('%s is %s', (written, read) => expect(plain(written)).toBe(read))

  it('leaves figures that are no building as they were written', () => {
    expect(plain('三无小区')).toBe('三无小区')
    expect(plain('二十周年')).toBe('二十周年')
  })
})

describe('the initials of a name', () => {
  it.each([
    ['麦香花园', 'mxhy'],
    ['夏津县', 'xjx'],
    ['棉厂家属院', 'mcjsy'],
    ['银城街道', 'ycjd'],
    ['阿八嚓搭额发噶哈机喀垃妈拿哦啪期然仨他挖昔压匝', 'abcdefghjklmnopqrstwxyz'],
    ['a座3号', 'az3h'],
    ['东区、1号', 'dq1h'],
  ])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
})

describe('looking for a thing', () => {
  const garden = ['麦香花园', '3号楼2单元']

  it.each([
    '麦',
    '麦香',
    '香花园',
    '麦香花园',
    'mx',
    'mxh',
    'mxhy',
    '麦香 3号楼',
    '3-2',
    '三栋',
    '花园,麦香',
    '',
  ])('finds it by %s', (typed) => expect(finds(garden, typed)).toBe(true))

  it.each([
    '麦花',
    '13号楼',
    '3-21',
    'xhy',
    'mxhyx',
    '麦香 4号楼',
    '香麦',
    '麦香花园二期',
  ])('does not find it by %s', (typed) => expect(finds(garden, typed)).toBe(false))

  it('takes no letters beside other signs for initials, nor an empty word for a word', () => {
    expect(lookupOf('mxhya麦', false).keys[0]).toBe('mxh')
    expect(lookupOf('麦abcdef', false).keys[0]).toBe('麦ab')
    expect(searchable(['麦香', '、'], [], false).text).toBe('麦香')
    expect(lookupOf('花园里', false)).toEqual({ keys: ['花园里'], terms: [], loose: false })
    expect(lookupOf('麦香  花园', false).keys).toEqual(['麦香', '花园'])
    expect(lookupOf('12 麦', false)).toEqual({ keys: ['12'], terms: ['麦'], loose: true })
  })

  it('finds nothing by a single letter of its initials', () => {
    expect(searchable(['麦'], ['麦'], false)).toEqual({ text: '麦', keys: ['*', '麦'] })
  })

  it('keeps runs of two and three, the first character, and initials up to six', () => {
    expect(searchable(['夏津县城'], [], false).keys).toEqual([
      '*',
      '夏',
      '夏津',
      '夏津县',
      '津县',
      '津县城',
      '县城',
    ])
    expect(
      searchable(['麦香花园北二区'], ['麦香花园北二区'], false).keys.filter((key) => /^[a-z]/.test(key)),
    ).toEqual(['mx', 'mxh', 'mxhy', 'mxhyb', 'mxhybe'])
    expect(finds(['麦香花园北二区'], 'mxhybeq')).toBe(true)
    expect(finds(['麦香花园北二区'], 'mxhybeqx')).toBe(false)
  })

  it('finds among what is vacant only what is', () => {
    for (const typed of ['麦香', '', '3-2']) {
      expect(finds(garden, typed, { vacant: true, vacantOnly: true })).toBe(true)
      expect(finds(garden, typed, { vacant: true })).toBe(true)
      expect(finds(garden, typed, { vacantOnly: true })).toBe(false)
    }
  })

  it('looks up what tells most first: a name before a number, a longer run before a shorter one', () => {
    const first = (typed: string) => lookupOf(typed, false).keys[0]
    expect(first('12号楼 麦香')).toBe('麦香')
    expect(first('麦香 花园里')).toBe('花园里')
    expect(first('麦香花园')).toBe('麦香花')
    expect(first('3-2')).toBe('#3-')
    expect(lookupOf('麦香花园 3-2', false).keys).toEqual(['麦香花', '香花园', '#3-', '3-2', '-2.'])
    expect(lookupOf('麦香花园北二区东门外', false).keys).toHaveLength(6)
  })

  it('asks the row itself only where its keys do not say it all', () => {
    expect(lookupOf('麦香', false)).toEqual({ keys: ['麦香'], terms: [], loose: false })
    expect(lookupOf('麦香', true)).toEqual({ keys: ['!麦香'], terms: [], loose: false })
    expect(lookupOf('麦香花园', false).terms).toEqual(['麦香花园'])
    expect(lookupOf('mxhyb', false)).toEqual({ keys: ['mxhyb'], terms: [], loose: false })
    expect(lookupOf('mxhybeq', false)).toEqual({ keys: ['mxhybe'], terms: ['mxhybeq'], loose: false })
    expect(lookupOf(' ,,、;； ', false)).toEqual({ keys: ['*'], terms: [], loose: false })
    expect(lookupOf(' ,,、;； ', true).keys).toEqual(['!*'])
  })

  it('says where a lone character must be looked for in every row', () => {
    expect(lookupOf('麦', false)).toEqual({ keys: ['麦'], terms: [], loose: false })
    expect(lookupOf('麦香 园', false)).toEqual({ keys: ['麦香'], terms: ['园'], loose: true })
    expect(lookupOf('园 麦', false)).toEqual({ keys: ['园'], terms: ['麦'], loose: true })
    expect(lookupOf('麦香花园 3-2', false).loose).toBe(false)
  })

  it('finds every thing by any part of its name that is typed whole', () => {
    const name = fc.string({ unit: fc.constantFrom(...'麦香花园棉厂家属院北关'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(name, fc.nat(7), fc.integer({ min: 2, max: 8 }), (whole, from, length) => {
        const part = whole.slice(from, from + length)
        if (part.length > 1 || from === 0) expect(finds([whole], part)).toBe(true)
      }),
    )
  })
})
