import type { ErrorCode } from '../../contract/errors'
import type { WishKind } from '../../contract/wish/kinds'
import { WISH_VALUE_MOST } from '../../contract/wish/submit'
import { canonical } from '../topics/canonical'

/** What is never a wish (domain §4). Closed: each leads to a sentence of its own. */
export type NotAllowed = 'money' | 'medicine' | 'goods'

/** What may stand in a wish although a word of it sounds like something else; taken out before looking. */
const HARMLESS: readonly RegExp[] = [
  /(不要|不用|不花|不收|不给|不谈|不涉及|不需要|没有?)钱/g,
  /(教|学|不会|学会|怎么|如何|弄不懂)[^教学]{0,10}(支付宝|转账|红包|手机银行|银行卡|充值|话费|扫码|付款码|收款码|二维码)/g,
  /(陪|跟)[^送]{0,8}(取|拿|开|买|配|抓)药/g,
  /(提醒|记得|按时)[^买送]{0,4}吃药/g,
  /(分)?药(盒|箱)|山药|芍药|药膳|药店(门口|旁)/g,
  /防(诈骗|骗)[^借贷]{0,12}(理财|投资|链接)|(理财|投资)(骗局|陷阱|诈骗)/g,
  /(玩具|水|胶|筋膜|喷)枪|热熔胶枪|油烟机|烟雾报警|酒精|料酒|遛狗|流浪(猫|狗)/g,
  /磨(菜)?刀/g,
]

const MONEY: readonly RegExp[] = [
  /现金|现钱|转账|汇款|打款|打钱|红包|收款码?|付款码|收钱码|支付宝|银行卡|卡号|捐款|募捐|筹款|众筹|水滴筹|轻松筹|善款/,
  /生活费|医药费|医疗费|住院费|手术费|学费|房租|水电费|话费|充值|救助金|慰问金|补助金|份子钱/,
  /(给|打|转|发|凑|捐|借|要|缺|差|资助|赞助|接济|补贴)[^，。]{0,6}(钱|块钱|现款|款项)/,
  /(资助|赞助|接济)[我俺他她们家]/,
  /借[我俺]?[^书本伞工具梯]{0,3}[\d一二两三四五六七八九十百千万几]+(元|块|万|千)|借(贷|款)|贷款|网贷|还债|还(我|俺)?(的)?钱|欠款|欠债|担保人/,
  /(扫|打|付|收|捐)[^教学]{0,4}二维码|二维码[^教学]{0,4}(付|收|捐|打钱)/,
  /理财|投资|炒股|股票|基金|比特币|虚拟币|返利|刷单|彩票/,
]

const MEDICINE: readonly RegExp[] = [
  /胰岛素|降压药|降糖药|止痛药|止疼药|感冒药|退烧药|安眠药|抗生素|消炎药|保健品|保健药|处方药|药品|药物|偏方|针剂/,
  /(买|送|捐|给|要|缺|弄|代购|寻|找|求|开|配|抓|取|拿|带)[^，。]{0,6}(药|中药|西药)/,
]

const GOODS: readonly RegExp[] = [
  /白酒|啤酒|红酒|黄酒|药酒|[瓶箱斤]酒|好酒|香烟|卷烟|电子烟|[条包]烟|烟酒/,
  /(养|要|送|买|来)[^，。]{0,3}[只条个](小)?(狗|猫|鸟|鸡|鸭|兔|龟|鹦鹉|仓鼠|鸽)|宠物(狗|猫)|活(鸡|鸭|鱼|羊)/,
  /枪|弩|匕首|管制刀|砍刀|电棍|电击棒|炸药|火药|爆竹|鞭炮/,
  /安排[^，。]{0,4}(工作|岗位|编制|入学)|介绍[^，。]{0,3}工作|走(个)?关系|托(个)?关系|开后门|走后门|入学名额|打招呼办/,
  /赌|毒品|假证|代孕|黄片/,
]

const SENTENCE_END = /[。！？；!?;\n]+/

const withoutHarmless = (sentence: string) =>
  HARMLESS.reduce((rest, harmless) => rest.replace(harmless, '，'), canonical(sentence).text)

const some = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text))

/** What in the words may not be wished for; undefined where nothing was found. People look as well: this only spares them the clear cases. */
export function notAllowedIn(words: string): NotAllowed | undefined {
  // What excuses a word stands in the same sentence; what is forbidden is found across them, too.
  const left = words.split(SENTENCE_END).map(withoutHarmless).join('')
  if (some(MONEY, left)) return 'money'
  if (some(MEDICINE, left)) return 'medicine'
  return some(GOODS, left) ? 'goods' : undefined
}

const CODES: Readonly<Record<NotAllowed, ErrorCode>> = {
  money: 'WISH_MONEY',
  medicine: 'WISH_MEDICINE',
  goods: 'WISH_NOT_ALLOWED',
}

/** Prices that stand in the words, in yuan. */
function dearest(words: string): number {
  const { text } = canonical(words)
  const written = [...text.matchAll(/(\d{1,7})(多)?(元|块)/g)].map(([, yuan]) => Number(yuan))
  return Math.max(0, ...written, ...(/[几上数](千|万)(元|块)/.test(text) ? [WISH_VALUE_MOST + 1] : []))
}

/** The refusal of a wish by what it asks for, or undefined. */
export function faultInWish(
  { title, words }: { readonly title: string; readonly words: string },
  kind: WishKind,
  valueYuan: number,
): ErrorCode | undefined {
  const found = notAllowedIn(`${title}。${words}`)
  if (found) return CODES[found]
  if (kind !== 'goods') return valueYuan === 0 ? undefined : 'WISH_VALUE_WRONG'
  if (valueYuan < 1) return 'WISH_VALUE_WRONG'
  return Math.max(valueYuan, dearest(`${title}。${words}`)) > WISH_VALUE_MOST ? 'WISH_TOO_DEAR' : undefined
}
