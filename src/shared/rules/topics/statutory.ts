import type { Choice } from './choice'
import type { Reading } from './compile'
import type { StatutoryItem } from './types'

/**
 * Matters that owners decide in common, Civil Code art. 278(1), by item. The flag changes no
 * verdict: the topic may be talked about, the decision is not made here.
 */
const MATTERS: readonly (readonly [StatutoryItem, RegExp])[] = [
  [1, /业主大会.{0,4}议事规则/],
  [2, /管理规约|业主公约.{0,6}(改|修|订)/],
  [
    3,
    /(选|换|改选|罢免|成立|更换|重选|补选).{0,6}(业委会|业主委员会)|(业委会|业主委员会).{0,8}(换届|改选|选举|罢免|更换|到期|成立)/,
  ],
  [
    4,
    /(换|选聘|解聘|续聘|辞退|炒掉|招|招标|另请|要不要|聘).{0,6}(一家)?(物业|物管)(公司|企业)?(?!的?(费|经理|账))|续聘|重新招标|先体验后付费|(物业|服务)?合同.{0,8}到期|明年还要不要他/,
  ],
  [6, /(筹集|补交|补缴|续交|续筹|归集|凑).{0,6}(维修资金|维修基金|公维金|大修基金)/],
  [
    5,
    /维修资金|维修基金|大修基金|公维金|钱(从|打)?哪(里|儿)?出|怎么(分摊|摊钱)|(大修|整体更换|全换|换整部|重做防水)|换(掉)?.{0,6}(管子|管网|主管|电梯|外墙)/,
  ],
  [
    7,
    /加装电梯|加梯|没电梯|(拆|打|开|补|砌|移).{0,6}(围墙|小门|侧门|便门|口子)|(扩建|改建|重建|加盖|扩一扩|扩大|改造成|填平|填了|铺(条|成)?小?路|铺砖|硬化|增设|新建|加装).{0,10}|(围墙|大门).{0,10}(开个|改|挪|拆)/,
  ],
  [
    8,
    /(架空层|空房|用房|门卫房|传达室|会所|活动板房|岗亭|平台|屋顶|楼顶|天台|露台|绿地|草坪|花园|空地|荒地|场地|车棚|公共车位|地面|闲置|库房|水池|空了|屋|地下一层).{0,18}(改|做成|做个|做(书|快)|弄成|出租|租|经营|开放出来|变成|用途|菜园|弄自习|填)|(广告|出租|摆摊).{0,8}(收入|租金|收益)?|充电桩.{0,8}(装|几个|公共)|(车位|停车线).{0,8}(规划|分配|重新|划|画)|(重新|统一).{0,4}(规划|划).{0,6}(停车|车位)/,
  ],
  [9, /停车费.{0,10}(涨|调|标准)|公共收益|(广告|租金|场地).{0,6}(收入|收益|进账)/],
]

export function statutoryItemOf({ text }: Reading, chosen: Choice): StatutoryItem | null {
  if (chosen.kind === 'nonDiscussable' || chosen.code === 'emergency') return null
  return statutoryMatter(text.text)
}

/** The matter that canonical words point to; a person has the last word. */
export function statutoryMatter(canonicalText: string): StatutoryItem | null {
  for (const [item, matter] of MATTERS) if (matter.test(canonicalText)) return item
  return null
}
