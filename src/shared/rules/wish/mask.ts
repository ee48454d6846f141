import { redact } from '../redact/redact'

/** What in words for everybody would tell who wishes (domain §4). */
export type Tells = 'number' | 'nickname' | 'door' | 'illness' | 'child'

const FAMILY =
  '(?:欧阳|上官|诸葛|王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|高|林|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|田|董|袁|潘|于|蒋|蔡|余|杜|叶|程|苏|魏|吕|丁|任|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|石|廖|贾|夏|韦|付|邹|孟|熊|秦|邱|江|尹|薛|段|雷|侯|史|陶|黎|贺|顾|毛|郝|龚|邵|钱|严|武|孔|汤|康|施|牛|樊|葛|邢|齐|易)'

const OLD = '(?:奶奶|爷爷|大爷|大妈|大娘|老太太|老爷子|老先生|老人家|婆婆|阿婆|阿公)'
const GROWN = '(?:阿姨|叔叔|大叔|大婶|婶子|婶|师傅|先生|女士|大姐|大哥|嫂子|老师|同志)'

const NICK_OLD = new RegExp(`(?:本小区(?:的)?)?${FAMILY}[\\u4e00-\\u9fa5]?${OLD}`, 'g')
const NICK_GROWN = new RegExp(`(?:本小区(?:的)?)?${FAMILY}${GROWN}`, 'g')
/** 老李, 小王: only where what follows is no word that begins with the name. */
const NICK_SHORT = new RegExp(`(?:我叫|叫|是)?[老小]${FAMILY}(?=$|[，。、的是家有想说和一,.\\s])`, 'g')

const N = '[\\d０-９一二三四五六七八九十]{1,3}'
const DOOR = new RegExp(
  `(?:住在?|在)?(?:本小区)?(?:第?${N}\\s?(?:号楼|栋|幢|号院)(?:\\s?第?${N}\\s?(?:单元|门))?|第?${N}\\s?单元|[甲乙丙丁东西南北]\\s?(?:户|楼${N}单元)|[\\d０-９]{3,4}\\s?(?:室|户|号房))(?:的|里的)?`,
  'g',
)

const ILLNESSES = [
  '癌症?|肿瘤|尿毒症|糖尿病|高血压|透析|中风|脑梗|脑出血|脑瘫|偏瘫|瘫痪|帕金森|癫痫|渐冻症|肌无力',
  '老年痴呆|痴呆|阿尔茨海默|失智|自闭症?|抑郁症?|焦虑症|强迫症|双相|精神病|精神分裂',
  '艾滋病?|梅毒|乙肝|肝炎|肝硬化|肺结核|结核病|白血病|红斑狼疮|哮喘|尘肺|肾病|肾衰竭?|心脏病|冠心病',
  '白内障|青光眼|失明|耳聋|聋哑|残疾人?|残障|截肢|骨折|关节炎|类风湿|痛风|股骨头坏死|甲亢|唐氏',
  '化疗|放疗|重病|大病|病重|生病|住院|手术|卧床|失能',
].join('|')
/** With the verb before it: 得了糖尿病 is one thing to take out. */
const ILLNESS = new RegExp(`(?:得了|得的是|得过|患有|患上|患了|患|确诊了?为?|查出了?)?(?:${ILLNESSES})`, 'g')

const SCHOOL = /[\u4e00-\u9fa5]{0,6}(?:小学|中学|初中|高中|幼儿园|学校)/g
const GRADE = new RegExp(`(?:上|读|念|在)?${N}年级(?:${N}班)?`, 'g')
const CHILD_NAME = /(?:孩子|儿子|女儿|孙子|孙女|娃|小孩|宝宝|小名|名字|名)(?:的?名字)?叫/

const has = (pattern: RegExp, text: string): boolean => new RegExp(pattern.source).test(text)

/** Everything of it that is found in the words; empty where nothing tells who she is. */
export function tellsIn(words: string): Tells[] {
  const found: [Tells, boolean][] = [
    ['number', redact(words).masks.length > 0],
    ['nickname', [NICK_OLD, NICK_GROWN, NICK_SHORT].some((pattern) => has(pattern, words))],
    ['door', has(DOOR, words)],
    ['illness', has(ILLNESS, words)],
    ['child', [SCHOOL, GRADE, CHILD_NAME].some((pattern) => has(pattern, words))],
  ]
  return found.filter(([, there]) => there).map(([tells]) => tells)
}

const once = (words: string): string =>
  redact(words.replace(DOOR, ''))
    .text.replace(NICK_OLD, '一位老人')
    .replace(NICK_GROWN, '一位邻居')
    .replace(NICK_SHORT, '一位邻居')
    .replace(ILLNESS, '身体不便')
    .replace(SCHOOL, '')
    .replace(GRADE, '')
    .replace(/(身体不便[，、和及]?){2,}/g, '身体不便')

/** What is left after one cut may read as another: 15400000012302室 is a number and a door. */
const MOST_ROUNDS = 4

/**
 * What the machine would make of somebody's own words, for the visitor to go on from: 李奶奶 becomes
 * 一位老人, doors are left out, illnesses become 身体不便. A child's name is for a person to take out.
 */
export function maskWish(words: string): string {
  let text = words
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = once(text)
    if (next === text) break
    text = next
  }
  return text.trim()
}
