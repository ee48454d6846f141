import type { Choice } from './choice'
import type { Reading } from './compile'

/** Where to go with a matter, by its own words; the first that fits. Numbers are configuration elsewhere. */
const BY_WORDS: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['119_gas', ['emergency'], /煤气|燃气|天然气|瓦斯|液化气/],
  ['96333_119', ['emergency'], /电梯|轿厢/],
  ['119', ['emergency'], /火|烟|焦|烧|电|掉进|塌|淹|水漫/],
  ['120', ['emergency'], /晕|没气|叫不醒|噎|心梗|半边身子|抽搐/],
  ['microWish', ['vulnerablePerson'], /^(?!.*(伤|打|没动静|没开门|欺负|虐待|走丢|锁)).*(我|俺).*$/],
  ['12393', ['stateRuleSettled', 'outOfScope'], /医保/],
  ['12333', ['stateRuleSettled', 'outOfScope'], /退休|养老金|养老保险|社保|劳动仲裁|工伤|辞|公积金|失业/],
  [
    'housingBureau',
    ['stateRuleSettled', 'unlawfulRequest'],
    /承重|公摊|维修(基金|资金)|群租|隔断|违建|面积|住改商|签字|签名/,
  ],
  ['119_96119', ['stateRuleSettled', 'unlawfulRequest'], /消防|疏散|烟感|喷淋|灭火/],
  ['policeStation', ['stateRuleSettled'], /登记|户口|居住证|身份证|犬证|狗证/],
  ['trafficPolice', ['stateRuleSettled', 'outOfScope'], /交警|超载|酒驾|限行|头盔|被车撞|驾照/],
  ['court', ['outOfScope'], /法院|开庭|官司|判决|一审|二审/],
  ['petitionOffice', ['outOfScope'], /信访|上访/],
  ['school', ['privateMatter'], /老师|考试|成绩|班主任/],
  ['12315', ['privateMatter'], /买|网购|中介|商家|定金/],
  ['legalAid', ['privateMatter'], /抚养|赡养|遗嘱|离婚|遗产|彩礼/],
  ['110', ['unlawfulRequest'], /砸|打|毒|堵|泼|烧|扎|揍|钉|锯|撬/],
  ['12345', ['mixed'], /联名|反映|市政|写信|签名|外头|外面/],
]

/** Where the grounds for review point; each of the five reasons says so itself, and a county may change it. */
const BY_CODE: Readonly<Record<string, string>> = { emergency: '110', vulnerablePerson: '110' }

export function handoffFor({ text }: Reading, { kind, code, rule }: Choice): string | null {
  if (kind === 'discussable') return null
  for (const [where, codes, sign] of BY_WORDS) if (codes.includes(code) && sign.test(text.text)) return where
  return rule?.compiled.rule.handoff ?? BY_CODE[code] ?? null
}
