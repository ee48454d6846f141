import type { PublishReason } from '../../contract/publish'
import type { ReviewMove, Urgency } from '../../contract/review'
import { untilText } from '../dates'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** 逾期 1 天 · 还剩 5 小时 · 还剩 2 天：the clock of a desk, which counts hours on the last day. */
export function clockText(dueAt: string, overdue: boolean, now: number): string {
  const left = Date.parse(dueAt) - now
  const days = Math.floor(Math.abs(left) / DAY)
  const hours = Math.floor(Math.abs(left) / HOUR)
  const long = days >= 1 ? `${days} 天` : hours >= 1 ? `${hours} 小时` : '不到 1 小时'
  if (overdue || left < 0) return `逾期${hours < 1 ? '' : ' '}${long}`
  return hours < 1 ? long : `还剩 ${long}`
}

/** How sure the machine was, in words: a figure would promise more than it knows. */
export function sureness(confidence: number): string {
  if (confidence >= 0.9) return '很有把握'
  if (confidence >= 0.7) return '比较有把握'
  return '把握不大'
}

export const urgencyNames: Record<Exclude<Urgency, 'normal'>, string> = { emergency: '险情', urgent: '要紧' }

/** Why it waits here. */
export const waitsFor = {
  requested: '邻居请书记复核',
  answered: '补充过了',
  accepted: '已受理，等着开成商量',
  unsure: '机器拿不准',
  emergency: '要马上办',
} as const

export const verdictLine: Record<'discussable' | 'nonDiscussable' | 'needsReview', (name: string) => string> =
  {
    discussable: (name) => `可以商量：${name}`,
    nonDiscussable: (name) => `恐怕不能商量：${name}`,
    needsReview: (name) => `要请人看：${name}`,
  }

/** What rides along; a flag without words here is for machines only. */
export const flagWords: Readonly<Record<string, string>> = {
  minor: '可能是孩子提的',
  urgent: '说得很急',
  vulnerable: '可能有人需要照顾',
  health: '说到了病情',
  attack: '有指责人的话',
  sarcasm: '像是反话',
  injection: '里面有让机器照办的话，机器没有照办',
  evasion: '像在躲开检查',
  ad: '像广告',
  noise: '有些字看不出意思',
  notAppeal: '可能不是诉求',
  piiPhone: '里面的电话已经盖住',
  piiId: '里面的证件号已经盖住',
  piiAddress: '里面的门牌已经盖住',
  piiRequest: '在打听别人的隐私',
}

export const notShown: Record<PublishReason, string> = {
  checking: '检查还没有回话，别人还看不到。',
  unsure: '检查拿不准，别人还看不到。',
  noAnswer: '检查没有按时回话，别人还看不到。',
  young: '十四五岁的孩子写的，别人还看不到。',
  hosted: '线上商量时写的，先请您看一眼，别人还看不到。',
  notSuitable: '检查认为不能公开：可以追问、转办或折叠，不能直接受理。',
  byPerson: '有同志看过，没有公开。',
}

/** Ready sentences: one tap instead of typing. The author reads them. */
export const readyQuestions = [
  '请说一下是在哪里、什么事、想怎么办。',
  '请说一下是哪栋楼、哪个位置。',
  '请去掉指名道姓的话，只说事情，再提一次。',
] as const
export const readyFolds = [
  '已经有结果了，请看通知栏或问红色管家。',
  '请对事不对人，换个说法再提。',
  '和小区的公共事务没有关系。',
  '同样的话已经提过。',
] as const

export const review = {
  danger: '先看这里',
  title: '看诉求',
  order: '险情在前，快到期的在前',
  waiting: '等我决定',
  first: (count: number, more: boolean) => (more ? '看第一件' : `看第一件，共 ${count} 件`),
  next: '后面还有',
  backToList: '看全部',
  came: (when: string) => `${when}提的`,
  clear: { say: '现在没有等您看的诉求', next: '机器拿不准的、邻居请您复核的，会放在这里。' },
  notYours: { say: '诉求由小区的支部书记来看', next: '超过两个工作日没有看的，由社区书记来看。' },
  gone: { say: '这一条已经不在这里了', next: '可能有别的同志办过，或者邻居自己撤回了。' },
  where: (building: number, entrance: number | null) =>
    entrance === null ? `${building}号楼` : `${building}号楼${entrance}单元`,
  coSigns: (count: number) => `${count} 位邻居附议`,
  parts: { where: '在哪里', what: '什么事', hope: '希望怎么办' },
  photo: (place: number) => `附的照片第${place}张`,
  fromSplit: '从一条里拆出来的',
  asked: '问过',
  answer: '补充',
  due: (at: string) => `${untilText(at)}前要有回话。`,
  overdue: '过了两个工作日，上一级也在看。',
  provisional: '明年的节假日还没公布，先按周末算。',
  isDefault: '两个工作日是本系统默认，可由当地调整。',

  emergency: '险情，先打电话，再来办',
  dial: (number: string) => `拨打 ${number}`,

  machine: '机器怎么看',
  person: '现在的决定',
  decidedBy: (who: string) => `${who}决定的`,
  because: '因为这几处',
  marked: (words: string) => `「${words}」`,
  isDefaultRule: '暂行默认，以当地公布为准',
  statutory: (item: number) =>
    `属于业主共同决定的事（民法典 278 条第 ${item} 项）：可以商量、征集意向，不能在这里作决定。`,
  noVerdict: '机器还没有看。',

  accept: (name: string) => `受理到「${name}」`,
  acceptOther: '受理到别的一类',
  acceptAny: '受理到一类',
  acceptLead: '点一下就受理。提的人会收到消息，还没开成商量以前都可以撤回。',
  moves: {
    accept: '受理',
    split: '拆成两条',
    merge: '并到已有的',
    askBack: '追问',
    handOff: '转办',
    fold: '折叠',
    undo: '撤回刚才的决定',
    openConsultation: '开成一件商量',
  } satisfies Record<ReviewMove, string>,
  told: '提的人会收到消息。',
  askBackTitle: '想问什么？',
  askBackLead: '邻居会看到这句话，48 小时里补充了，会回到这里。',
  askBackAct: '问一下',
  foldTitle: '为什么折叠？',
  foldLead: '折叠以后别人看不到。提的人会看到这句话。',
  foldAct: '折叠',
  cancel: '先不办',

  splitTitle: '拆成两条',
  splitLead: '两条各办各的，互相有链接，提的人会收到消息。选了类的马上受理，没选的再由机器看一遍。',
  splitPart: (place: number) => `第 ${place} 条`,
  splitWhere: '在哪里（可以不写）',
  splitHope: '希望怎么办（可以不写）',
  splitCategory: '算哪一类',
  splitNoCategory: '让机器再看',
  splitPhotos: '哪些照片跟着这一条',
  openPhotos: '带上哪些照片',
  photoGoes: '带上',
  photoStays: '不带',
  splitAdd: '再加一条',
  splitLess: '去掉最后一条',
  splitAct: (count: number) => `拆成 ${count} 条`,
  splitEmpty: '每一条都要写上什么事。',

  mergeTitle: '并到哪一件？',
  mergeLead: '点一下就并过去。附议的人跟着过去，提的人会收到消息。',
  mergeAppeals: '相近的诉求',
  mergeConsultations: '正在商量的',
  mergeNone: { say: '这个小区还没有能并的', next: '可以单独受理，开成一件新的商量。' },

  handOffTitle: '转到哪里？',
  handOffLead: '提的人会看到去处和整理好的文字。电话、证件号已经盖住。',
  handOffProposed: '机器建议',
  handOffOther: '换一个去处',
  handOffTo: (name: string) => `转到${name}`,
  handOffText: '整理好的文字',
  copy: '复制文字',
  copied: '已复制，可以粘贴了。',
  notCopied: '没能复制，请按住文字自己选。',
  handOffDone: (name: string) => `已转到${name}`,
  finish: '好了',

  openTitle: '开成一件商量',
  openLead: '附议的邻居都会收到消息。公开以后就不能撤回了。',
  openName: '商量什么',
  openText: '说明白一点',
  openOffice: '由哪个商量办公室主持',
  openHow: '怎么办',
  openTalk: '大家一起商量',
  openTalkNote: '走五步，一步不少',
  openStraight: '不用商量，直接办',
  openStraightNote: '比如换个灯泡。要业主共同决定的不行',
  openDays: '听大家说几天',
  aDay: (days: number) => `${days} 天`,
  daysDefault: '七天是本系统默认，可由当地调整。',
  openAct: '开始商量',
  needTitle: '请写一句标题。',
  needText: '请写几句说明。',
  needOffice: '请选一个商量办公室。',
  noOffice: { say: '这个小区还没有商量办公室', next: '请社区先给小区定一个，再来开。' },
  characters: (count: number, most: number) => `${count} / ${most}`,
  masked: '有号码或门牌，已经替您盖住。',
  opened: {
    public: { say: '已经开始商量', next: '邻居们现在就能看到。' },
    pending: { say: '正在检查', next: '通常几分钟，通过就公开。' },
    held: { say: '请上一级看一眼', next: '检查拿不准，上一级看过就公开。' },
    refused: { say: '没有公开', next: '里面有不合适的字，请改一改再来。' },
  },
  goSee: '去看这件商量',

  ready: '已受理，等着开成商量',
  readyNote: (category: string, coSigns: number) =>
    coSigns > 0 ? `${category} · ${coSigns} 位邻居附议` : category,

  done: {
    accept: (name: string) => `已受理到「${name}」`,
    split: (count: number) => `已拆成 ${count} 条`,
    merge: '已并过去，附议的人也跟着过去了',
    askBack: '已经问了',
    handOff: (name: string) => `已转到${name}`,
    fold: '已折叠',
    undo: '撤回了，放回原来的地方',
  },
  canUndo: '点错了可以撤回。',
  takeBack: '撤回',
} as const
