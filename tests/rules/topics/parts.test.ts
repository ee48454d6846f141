import { type Canonical, canonical, canonicalText } from '@shared/rules/topics/canonical'
import { featuresOf } from '@shared/rules/topics/features'
import { spellings } from '@shared/rules/topics/homophones'
import { openModel, weightCharacter } from '@shared/rules/topics/linear-model'
import { WordIndex } from '@shared/rules/topics/matcher'
import { noiseIn } from '@shared/rules/topics/noise'
import { parsePhrase, WIDEST_GAP } from '@shared/rules/topics/phrase'
import { resemblanceTo } from '@shared/rules/topics/resemblance'
import { MOST_TOKENS, similarityOf, tokensOf } from '@shared/rules/topics/similarity'
import { simplified } from '@shared/rules/topics/simplified'
import { words } from '@shared/rules/topics/words'

describe('a phrase is read', () => {
  const read = (phrase: string) => {
    const parsed = parsePhrase(phrase, { kin: ['我弟', '我哥'] })
    return parsed.kind === 'phrase' ? parsed.parts : parsed.code
  }

  it('part by part', () => {
    expect(read('断水')).toEqual([{ kind: 'words', words: ['断水'], optional: false }])
    expect(read('<kin>{0-6}(离婚|分|)了')).toEqual([
      { kind: 'words', words: ['我弟', '我哥'], optional: false },
      { kind: 'gap', min: 0, max: 6 },
      { kind: 'words', words: ['离婚', '分'], optional: true },
      { kind: 'words', words: ['了'], optional: false },
    ])
  })

  it.each([
    [' ', 'PHRASE_EMPTY'],
    ['()', 'PHRASE_EMPTY'],
    ['(他|)', 'PHRASE_EMPTY'],
    ['(他|){1-2}(她|)', 'PHRASE_EMPTY'],
    ['断>水', 'PHRASE_SYNTAX'],
    ['断}水', 'PHRASE_SYNTAX'],
    ['断|水', 'PHRASE_SYNTAX'],
    ['((断)水', 'PHRASE_SYNTAX'],
    ['(断<kin)水', 'PHRASE_SYNTAX'],
    ['<kin', 'PHRASE_SYNTAX'],
    ['断{0-4水', 'PHRASE_SYNTAX'],
    ['断{4}水', 'PHRASE_GAP'],
    ['断{0-100}水', 'PHRASE_GAP'],
    ['断{-4}水', 'PHRASE_GAP'],
    ['断{a0-4}水', 'PHRASE_GAP'],
    ['断{0-4a}水', 'PHRASE_GAP'],
    ['断{0-4}', 'PHRASE_GAP'],
    [`断{0-${WIDEST_GAP + 1}}水`, 'PHRASE_GAP'],
    ['<kith>水', 'PHRASE_UNKNOWN_GROUP'],
    ['断'.repeat(1201), 'PHRASE_TOO_LONG'],
    ['(断)'.repeat(13), 'PHRASE_TOO_LONG'],
  ])('and %s is refused: %s', (phrase, code) => expect(read(phrase)).toBe(code))

  it('up to its limits', () => {
    expect(read('断'.repeat(1200))).toHaveLength(1)
    expect(read('(断)'.repeat(12))).toHaveLength(12)
    expect(read(`断{${WIDEST_GAP}-${WIDEST_GAP}}水`)).toHaveLength(3)
    expect(read('断{3-3}水')).toHaveLength(3)
  })
})

describe('a phrase is found', () => {
  const span = (phrase: string, text: string) => {
    const parsed = parsePhrase(phrase, {})
    if (parsed.kind === 'fault') throw new Error(parsed.code)
    const index = new WordIndex()
    const compiled = index.phraseOf(parsed.parts)
    const found = index.read(canonical(text)).find(compiled)
    return found && [found.start, found.end]
  }

  it('where it begins first, as short as it can be', () => {
    expect(span('桶', '垃圾桶旁边又一个桶')).toEqual([2, 3])
    expect(span('桶{0-9}桶', '桶甲桶乙桶')).toEqual([0, 3])
    expect(span('(断|断水)(电|)', '断水电')).toEqual([0, 1])
    expect(span('(请|)断水', '他要断水')).toEqual([2, 4])
    expect(span('(请|)断水', '请断水')).toEqual([1, 3])
  })

  it('over a gap of exactly so many characters, within a sentence', () => {
    expect(span('甲{2-3}乙', '甲一乙')).toBeUndefined()
    expect(span('甲{2-3}乙', '甲一二乙')).toEqual([0, 4])
    expect(span('甲{2-3}乙', '甲一二三乙')).toEqual([0, 5])
    expect(span('甲{2-3}乙', '甲一二三四乙')).toBeUndefined()
    expect(span('甲{0-3}乙', '甲乙')).toEqual([0, 2])
    expect(span('甲{0-9}乙', '前面有甲。后面有乙')).toBeUndefined()
    expect(span('甲{0-9}乙', '前面有甲,后面有乙')).toEqual([3, 8])
    expect(span('甲乙', '前面有甲。乙在后面')).toBeUndefined()
    expect(span('甲{0-3}乙', '甲')).toBeUndefined()
  })

  it('by words of one group alike, however often they are named', () => {
    const index = new WordIndex()
    const bins = index.groupOf(['桶', '垃圾桶'])
    expect(index.groupOf(['桶', '垃圾桶'])).toBe(bins)
    expect(index.groupOf(['桶'])).not.toBe(bins)
    const seen = index.read(canonical('垃圾桶'))
    expect(seen.of(bins)).toEqual([
      { start: 0, end: 3 },
      { start: 2, end: 3 },
    ])
    expect(seen.of(99)).toEqual([])
    expect(seen.find([])).toBeUndefined()
    expect(seen.find([{ kind: 'gap', min: 0, max: 2 }])).toBeUndefined()
    expect(index.read(canonical('')).of(bins)).toEqual([])
  })
})

describe('the canonical text', () => {
  const breaks = (text: string) => [...canonical(text).breaks]

  it('keeps where a pause and where a sentence ends', () => {
    expect(breaks('灯坏了,没人修')).toEqual([0, 0, 0, 1, 0, 0])
    expect(breaks('灯坏了。没人修')).toEqual([0, 0, 0, 2, 0, 0])
    expect(breaks('灯坏了!没人修?真的吗')).toEqual([0, 0, 0, 2, 0, 0, 2, 0, 0])
    expect(breaks('灯坏了 没人修')).toEqual([0, 0, 0, 0, 0, 0])
    for (const end of '。!?!?;;…\n\r') expect([end, breaks(`灯坏了${end}没人修`)[3]]).toEqual([end, 2])
    for (const pause of ',,、::()()“”"‘’《》<>—\t')
      expect([pause, breaks(`灯坏了${pause}没人修`)[3]]).toEqual([pause, 1])
    expect(breaks('灯坏了,。没人修')[3]).toBe(2)
    expect(breaks('灯坏了。断。水电')).toEqual([0, 0, 0, 2, 0, 0])
    expect(breaks('灯坏了。拒jiao费')).toEqual([0, 0, 0, 2, 0, 0])
    expect(breaks('灯坏了\n没人修')[3]).toBe(2)
    // Within a word it is a disguise, and nothing ends there.
    expect(breaks('断。水断电')).toEqual([0, 0, 0, 0])
  })

  it('counts what was taken apart', () => {
    const disguises = (text: string) => canonical(text).disguises
    expect(disguises('断水断电')).toBe(0)
    expect(disguises('断\u200b水')).toBe(2)
    expect(disguises('a\u200bb')).toBe(0)
    expect(disguises('断*水')).toBe(2)
    expect(disguises('我 要 断 水')).toBe(2)
    expect(disguises('我 要')).toBe(0)
    expect(disguises('物业/居民')).toBe(0)
    expect(disguises('一、二、三')).toBe(1)
    expect(disguises('灯 坏了 修')).toBe(0)
    // A letter or a figure between characters takes nothing apart.
    expect(disguises('三单元a水')).toBe(0)
    expect(disguises('断1水2电')).toBe(0)
    expect(disguises('断。')).toBe(0)
    expect(disguises('断 水电')).toBe(0)
    expect(disguises('*断')).toBe(1)
    expect(disguises('断*')).toBe(0)
    expect(disguises('断*水电')).toBe(1)
    expect(disguises('我、要、断、水')).toBe(2)
    expect(disguises('一 二。三 四')).toBe(2)
  })

  it('leads every character back, also where one stands for several or several for one', () => {
    const spelt = canonical('拒jiao费')
    expect(spelt.text).toBe('拒交费')
    expect([[...spelt.starts], [...spelt.ends]]).toEqual([
      [0, 0, 5],
      [5, 5, 6],
    ])
    const whole = canonical('拉圾')
    expect([whole.text, [...whole.starts], [...whole.ends]]).toEqual(['垃圾', [0, 1], [1, 2]])
    expect(canonicalText('㎡ABC１')).toBe('m2abc1')
    expect(canonicalText('')).toBe('')
    // A sign that stands for another, one of two units, a letter with an accent of its own.
    expect([canonicalText('\uf902'), canonicalText('𠮷a'), canonicalText('chē')]).toEqual(['车', 'a', 'chē'])
    expect(canonicalText('第3a')).toBe('第3a')
  })

  it('reads a syllable in letters only as a whole', () => {
    expect(canonicalText('断dian')).toBe('断电')
    expect(canonicalText('断dianying')).toBe('断dianying')
    expect(canonicalText('dian')).toBe('dian')
    expect(canonicalText('xdian')).toBe('xdian')
  })

  it('knows the simple form of a character, and spellings by sight and by sound', () => {
    expect([simplified('車'), simplified('车'), simplified('a')]).toEqual(['车', '车', 'a'])
    const meant = spellings()
    expect([meant.get('物页'), meant.get('段水'), meant.get('亭电')]).toEqual(['物业', '断水', '停电'])
    // Made by sound: one character of a guarded word at a time.
    expect([meant.get('坡漆'), meant.get('泼七'), meant.get('堵们'), meant.get('赌门')]).toEqual([
      '泼漆',
      '泼漆',
      '堵门',
      '堵门',
    ])
    expect(meant.get('坡七')).toBeUndefined()
    for (const [written, word] of meant) expect(written).not.toBe(word)
    expect(meant.get('物业')).toBeUndefined()
    // Ordinary words and guarded words themselves stay as they are.
    for (const word of ['停止', '断水', '停水']) expect([word, meant.get(word)]).toEqual([word, undefined])
  })

  it('is compared with a list of words that stand in one line', () => {
    expect(words(' 灯  坏\n修 ')).toEqual(['灯', '坏', '修'])
    expect(words('')).toEqual([])
  })
})

describe('texts that say nothing', () => {
  it.each([
    ['啊啊啊啊啊啊', 'evasionOrNoise'],
    ['哈哈哈呵呵呵', 'evasionOrNoise'],
    ['12345', 'evasionOrNoise'],
    ['1234', 'vague'],
    ['灯坏了修', 'vague'],
    ['abcdefgh灯坏了修一', 'evasionOrNoise'],
    ['abcdefg灯坏了修', 'vague'],
    ['', 'vague'],
    ['灯坏了修一', undefined],
    ['abcdefgh灯坏了修一修楼', undefined],
    ['abcdefg灯坏了修一', undefined],
    ['灯坏灯坏灯', undefined],
    ['三单元楼道的灯坏了', undefined],
  ])('%s: %s', (text, noise) => expect(noiseIn(text)).toBe(noise))
})

describe('likeness', () => {
  it('counts pairs that tell something before those that only half do, at most twenty-four', () => {
    expect(tokensOf('灯坏了吗')).toEqual(['灯坏', '坏了'])
    expect(tokensOf('的了吗')).toEqual([])
    expect(tokensOf('灯坏。楼道')).toEqual(['灯坏', '坏楼', '楼道'])
    expect(tokensOf('路灯全坏。楼道')).toEqual(['路灯', '灯全', '全坏', '楼道'])
    expect(tokensOf('楼道灯坏了,电梯')).toEqual(['楼道', '道灯', '灯坏', '电梯', '坏了'])
    const long = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x4e10 + at * 7)).join('')
    expect(tokensOf(long)).toHaveLength(MOST_TOKENS)
  })

  it('is the share of pairs that both hold, each once', () => {
    expect(similarityOf(['a', 'b'], ['b', 'c'])).toBe(0.5)
    expect(similarityOf(['a', 'a', 'b'], ['a', 'b', 'b'])).toBe(1)
    expect(similarityOf(['a'], [])).toBe(0)
    expect(similarityOf([], ['a'])).toBe(0)
  })

  it('to examples grows with what they share, and ends at 1', () => {
    const like = resemblanceTo(['楼道灯坏了', '楼道灯不亮'])
    const of = (text: string) => like(canonical(text))
    expect(of('合唱队招人')).toBe(0)
    expect(of('')).toBe(0)
    expect(of('灯')).toBe(0)
    // 楼道 stands in both examples and counts twice; four pairs, of which two are known.
    expect(of('楼道')).toBeCloseTo(0.5)
    expect(of('灯坏')).toBeCloseTo(0.25)
    expect(of('楼道甲乙丙')).toBeCloseTo(2 / Math.sqrt(4) / 4)
    expect(of('我们小区')).toBe(0)
    expect(resemblanceTo(['楼道'])(canonical('三号院有楼。道路远'))).toBe(0)
    expect(resemblanceTo(['垃圾桶满垃圾桶满'])(canonical('垃圾桶满'))).toBeCloseTo(
      Math.min(1, 3 / Math.sqrt(3) / 4),
    )
  })
})

describe('what the model sees', () => {
  const features = (text: string | Canonical, groups: Readonly<Record<string, [number, number][]>> = {}) =>
    featuresOf(
      typeof text === 'string' ? canonical(text) : text,
      new Map(
        Object.entries(groups).map(([name, spans]) => [name, spans.map(([start, end]) => ({ start, end }))]),
      ),
    )
  const names = (found: ReadonlyMap<string, number>, of: RegExp) =>
    [...found.keys()].filter((name) => of.test(name)).sort()

  it('is pieces of one to three characters, figures as one, none over a pause', () => {
    expect(names(features('灯坏了'), /^[^@#]/)).toEqual(['灯', '灯坏', '灯坏了', '坏', '坏了', '了'].sort())
    expect(names(features('12'), /^[^@#]/)).toEqual(['0'])
    expect(names(features('1号2'), /^[^@#]/)).toEqual(['0', '1号', '1号2', '号', '号2'])
    expect(names(features('灯坏了,修'), /修/)).toEqual(['修'])
    expect(features('灯').get('灯')).toBeCloseTo(1 / Math.sqrt(24))
    const long = Array.from({ length: 30 }, (_, at) => String.fromCharCode(0x4e10 + at * 7)).join('')
    expect(features(long).get(long.charAt(0))).toBeCloseTo(1 / Math.sqrt(30 + 29 + 28))
  })

  it('is the groups that occur, and which follows which within a clause', () => {
    const text = '甲'.repeat(40)
    const found = features(text, { who: [[0, 2]], does: [[2, 4]], far: [[17, 18]], nobody: [] })
    expect(names(found, /^@/)).toEqual(['@does', '@far', '@who', '@who>does'])
    expect(found.get('@who')).toBe(0.5)
    expect(found.get('@who>does')).toBe(0.35)
    expect(features(text, { who: [[0, 2]], does: [[14, 15]] }).has('@who>does')).toBe(true)
    expect(features(text, { who: [[0, 2]], does: [[15, 16]] }).has('@who>does')).toBe(false)
    // Not with itself, not backwards, and not what lies within the other.
    expect(
      names(
        features(text, {
          who: [
            [0, 2],
            [3, 4],
          ],
        }),
        />/,
      ),
    ).toEqual([])
    expect(names(features(text, { who: [[5, 6]], does: [[1, 2]] }), />/)).toEqual(['@does>who'])
    expect(names(features(text, { who: [[0, 4]], does: [[2, 3]] }), />/)).toEqual([])
  })

  it('is the shape of the text', () => {
    const shape = (text: string) => names(features(text), /^#/)
    expect(shape('灯坏了没人修')).toEqual(['#tiny'])
    expect(shape('灯坏了没人修呀')).toEqual(['#short'])
    expect(shape('三单元的楼道灯坏了没人')).toEqual(['#short'])
    expect(shape('三单元的楼道灯坏了没人来')).toEqual(['#short'])
    expect(shape('三单元的楼道灯坏了没人来修')).toEqual([])
    expect(shape('三单元的楼道灯坏了没人来修abc')).toEqual(['#latin'])
    expect(shape('三单元的楼道灯坏了没人来修ab')).toEqual([])
    expect(shape('三单元的楼道灯坏了没人来修断\u200b水')).toEqual(['#disguised'])
  })
})

describe('a stored model', () => {
  const stored = (weights: string) => ({
    trainedOn: '2026',
    known: {},
    classes: ['yes', 'no'],
    features: ['灯', '水'],
    weights,
    step: 0.5,
    bias: [1, -1],
  })

  it('adds up the weights of what it sees, and nothing of what it does not know', () => {
    const model = openModel(stored(['R', 'N', 'P', 'T'].join('')))
    expect(model.classes).toEqual(['yes', 'no'])
    expect(model.scores(new Map())).toEqual([1, -1])
    expect(model.scores(new Map([['灯', 1]]))).toEqual([2, -2])
    expect(model.scores(new Map([['水', 2]]))).toEqual([1, 3])
    expect(model.scores(new Map([['火', 9]]))).toEqual([1, -1])
  })

  it('writes a weight as one printable character, at most 46 steps either way', () => {
    expect([0, 1, -1, 0.24, 0.26].map((weight) => weightCharacter(weight, 0.5))).toEqual([
      'P',
      'R',
      'N',
      'P',
      'Q',
    ])
    expect([100, -100].map((weight) => weightCharacter(weight, 0.5))).toEqual(['~', '#'])
    expect([46, 45, -45].map((weight) => weightCharacter(weight, 1))).toEqual(['~', '}', '#'])
    expect(weightCharacter(12, 1)).toBe('[')
  })
})
