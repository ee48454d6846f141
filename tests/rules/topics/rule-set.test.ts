import { checkRuleSet } from '@shared/rules/topics/check-rule-set'
import { compileRuleSet } from '@shared/rules/topics/compile'
import { DEFAULT_MODEL } from '@shared/rules/topics/default-model'
import { DEFAULT_RULE_SET } from '@shared/rules/topics/default-rule-set'
import { hintCategory, hintRuleSet } from '@shared/rules/topics/hint'
import { judgeAppeal } from '@shared/rules/topics/judge'
import type { TopicRule, TopicRuleSet } from '@shared/rules/topics/types'

const codesOf = (ruleSet: TopicRuleSet) => checkRuleSet(ruleSet).map((problem) => problem.code)
const withCategories = (categories: readonly TopicRule[]): TopicRuleSet => ({
  ...DEFAULT_RULE_SET,
  categories,
})
const changeFirst = (change: Partial<TopicRule>): TopicRuleSet =>
  withCategories(DEFAULT_RULE_SET.categories.map((rule, at) => (at === 0 ? { ...rule, ...change } : rule)))

describe('a rule set', () => {
  test('as shipped may govern', () => {
    expect(checkRuleSet(DEFAULT_RULE_SET)).toEqual([])
  })
  test('as shipped marks two categories and two reasons as the article’s', () => {
    const fromArticle = [...DEFAULT_RULE_SET.categories, ...DEFAULT_RULE_SET.reasons]
      .filter((rule) => rule.source === 'article')
      .map((rule) => rule.name)
    expect(fromArticle.sort()).toEqual(['公共空间', '国家明文规定', '明显不公平', '环境卫生'].sort())
  })
  test('needs exactly seven categories', () => {
    expect(codesOf(withCategories(DEFAULT_RULE_SET.categories.slice(1)))).toEqual(['CATEGORIES_NOT_SEVEN'])
  })
  test('needs exactly five reasons', () => {
    expect(codesOf({ ...DEFAULT_RULE_SET, reasons: DEFAULT_RULE_SET.reasons.slice(1) })).toEqual([
      'REASONS_NOT_FIVE',
    ])
  })
  test('keeps the grounds for review the gate relies on', () => {
    expect(codesOf({ ...DEFAULT_RULE_SET, review: DEFAULT_RULE_SET.review.slice(1) })).toEqual([
      'REVIEW_INCOMPLETE',
    ])
  })
  test('has no code twice', () => {
    expect(codesOf(changeFirst({ code: 'publicSpace' }))).toEqual(['CODE_DUPLICATE'])
  })
  test('defines every rule', () => {
    expect(codesOf(changeFirst({ definition: ' ' }))).toEqual(['DEFINITION_EMPTY'])
  })
  test('tells the resident why for each of the five reasons', () => {
    const reasons = DEFAULT_RULE_SET.reasons.map((rule) => ({ ...rule, residentMessage: null }))
    expect(codesOf({ ...DEFAULT_RULE_SET, reasons })).toEqual(Array(5).fill('MESSAGE_MISSING'))
  })
  test.each([
    ['', 'PHRASE_EMPTY'],
    ['(断|停', 'PHRASE_SYNTAX'],
    ['断)水', 'PHRASE_SYNTAX'],
    ['断{0-99}水', 'PHRASE_GAP'],
    ['断{4-0}水', 'PHRASE_GAP'],
    ['{0-4}水', 'PHRASE_GAP'],
    ['断.*水{1}', 'PHRASE_GAP'],
    ['<nobody>{0-2}水', 'PHRASE_UNKNOWN_GROUP'],
    ['<constructor>', 'PHRASE_UNKNOWN_GROUP'],
    ['(a+)+b|', 'PHRASE_SYNTAX'],
    ['水'.repeat(1300), 'PHRASE_TOO_LONG'],
  ])('refuses the phrase %p', (phrase, code) => {
    expect(codesOf(changeFirst({ patterns: [{ phrase, weight: 1, why: '试' }] }))).toEqual([code])
  })
  test.each([0, -1, 5, Number.NaN])('refuses the weight %p', (weight) => {
    expect(codesOf(changeFirst({ patterns: [{ phrase: '断水', weight, why: '试' }] }))).toEqual([
      'WEIGHT_INVALID',
    ])
  })
})

const GARDEN: TopicRule = {
  code: 'sharedGarden',
  kind: 'discussable',
  name: '共享菜园',
  source: 'default',
  definition: '小区共享菜园的地块、用水、种植与收成。',
  words: ['菜园', '种菜', '菜畦', '菜苗', '认领', '堆肥', '育苗', '菜地', '浇菜'],
  edges: [],
  patterns: [],
  examples: [
    '想在东墙根开几畦共享菜园,一户认领一小块。',
    '菜园的水龙头谁来管,浇菜排个班吧。',
    '小菜地分给老人种行不行,我们帮着翻土。',
    '厨余做堆肥给菜园用,谁会教一教。',
    '孩子们想认领一垄地种番茄。',
    '菜苗统一买便宜,大家报个数。',
    '菜园的篱笆扎多高合适?',
    '收的菜送给独居老人,怎么分?',
    '冬天菜畦空着,种点菠菜还是盖膜?',
    '菜园门几点开几点关,定个规矩。',
  ],
  handoff: null,
  residentMessage: null,
}

const NEXT_APPEALS = [
  '开春了,认领菜畦的规矩想重新议一议。',
  '堆肥桶放菜园哪个角好?',
  '我们楼想给孩子弄块地育苗,学学种菜。',
  '菜园里的瓜架倒了,周末一起扶起来行不?',
  '想办一次种菜课,请老农教大家育苗。',
]

describe('the rule set governs', () => {
  const replaced = (rule: TopicRule) => ({
    ...DEFAULT_RULE_SET,
    version: 'county-2',
    categories: DEFAULT_RULE_SET.categories.map((old) => (old.code === 'cultureWelfare' ? rule : old)),
  })
  const before = compileRuleSet(DEFAULT_RULE_SET, { model: DEFAULT_MODEL })
  const after = compileRuleSet(replaced(GARDEN), { model: DEFAULT_MODEL })

  test('a rule set with the new category may govern', () => {
    expect(checkRuleSet(replaced(GARDEN))).toEqual([])
  })
  test.each(NEXT_APPEALS)('the new category takes: %s', (text) => {
    expect(judgeAppeal(text, before).code).not.toBe('sharedGarden')
    expect(judgeAppeal(text, after)).toMatchObject({
      kind: 'discussable',
      code: 'sharedGarden',
      ruleVersion: 'county-2',
    })
  })
  test.each(NEXT_APPEALS)('it does so too when it keeps the old code: %s', (text) => {
    const sameCode = compileRuleSet(replaced({ ...GARDEN, code: 'cultureWelfare' }), { model: DEFAULT_MODEL })
    expect(judgeAppeal(text, sameCode)).toMatchObject({ kind: 'discussable', code: 'cultureWelfare' })
  })
  test('what the removed category took goes to a person or another category, never to it', () => {
    expect(judgeAppeal('想成立个合唱队,有没有会弹琴的?', before).code).toBe('cultureWelfare')
    expect(judgeAppeal('想成立个合唱队,有没有会弹琴的?', after).code).not.toBe('cultureWelfare')
  })
  test('the other categories keep their appeals', () => {
    expect(judgeAppeal('晚上车位不够用,能不能商量错峰停车?', after).code).toBe('parkingOrder')
  })
  test('a phrase added to a reason refuses what it names', () => {
    const reasons = DEFAULT_RULE_SET.reasons.map((rule) =>
      rule.code === 'unlawfulRequest'
        ? {
            ...rule,
            patterns: [...rule.patterns, { phrase: '养{0-4}(信鸽|赛鸽)', weight: 4, why: '本县禁养区' }],
          }
        : rule,
    )
    const strict = compileRuleSet({ ...DEFAULT_RULE_SET, reasons }, { model: DEFAULT_MODEL })
    expect(judgeAppeal('咱们一起在天台养一群信鸽吧。', strict)).toMatchObject({
      kind: 'nonDiscussable',
      code: 'unlawfulRequest',
    })
  })
  test('without the trained model the rules alone still refuse and hint', () => {
    const lean = compileRuleSet(DEFAULT_RULE_SET)
    expect(judgeAppeal('商量一下,欠物业费的就给他断水断电,看他交不交。', lean).kind).not.toBe('discussable')
    expect(hintCategory('三单元门口的垃圾桶两天没人收了,苍蝇嗡嗡的', lean)?.code).toBe('environmentHygiene')
  })
})

describe('the hint while writing', () => {
  const lean = compileRuleSet(hintRuleSet(DEFAULT_RULE_SET))
  test('needs only a few kilobytes of the rule set', () => {
    expect(JSON.stringify(hintRuleSet(DEFAULT_RULE_SET)).length).toBeLessThan(8_000)
  })
  test('is silent on a few characters', () => {
    expect(hintCategory('车位', lean)).toBeNull()
  })
  test('is silent when unsure', () => {
    expect(hintCategory('我想说一件事情你们听听', lean)).toBeNull()
  })
  test('names the category in words', () => {
    expect(hintCategory('地库里僵尸车占着车位好久了', lean)).toEqual({
      code: 'parkingOrder',
      name: '停车秩序',
    })
  })
})

describe('where a reason points', () => {
  const text = '我和前妻吵了十年，请大伙评评谁对谁错。'
  test('is what the rule set says, so that a county may send it elsewhere', () => {
    const elsewhere = DEFAULT_RULE_SET.reasons.map((rule) => ({ ...rule, handoff: 'legalAid' }))
    const changed = compileRuleSet({ ...DEFAULT_RULE_SET, reasons: elsewhere }, { model: DEFAULT_MODEL })
    expect(judgeAppeal(text, compileRuleSet(DEFAULT_RULE_SET, { model: DEFAULT_MODEL }))).toMatchObject({
      code: 'privateMatter',
      handoff: 'mediation',
    })
    expect(judgeAppeal(text, changed).handoff).toBe('legalAid')
  })
})
