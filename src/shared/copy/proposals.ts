import type {
  Doer,
  ForbiddenGround,
  LegalCheck,
  Payer,
  ProposalState,
  ProposerSide,
} from '../contract/proposal'
import type { StatutoryItem } from '../contract/statutory'

export const sideNames: Record<ProposerSide, string> = {
  resident: '居民提的',
  committee: '业委会提的',
  propertyCompany: '物业提的',
  specialist: '社区服务专员提的',
}

export const payerNames: Record<Payer, string> = {
  nobody: '不用花钱',
  propertyCompany: '物业公司出',
  commonIncome: '公共收益出',
  maintenanceFund: '维修资金出',
  households: '各户分摊',
  beneficiaries: '用得着的住户分摊',
  government: '政府或社区经费',
  sponsor: '共建单位、商户赞助',
}

export const doerNames: Record<Doer, string> = {
  residents: '居民自己动手',
  propertyCompany: '物业公司',
  committee: '业委会',
  branch: '小区党支部',
  community: '社区',
  contractor: '请人来做',
  department: '主管部门',
}

/** Civil Code art. 278(1). */
export const statutoryNames: Record<StatutoryItem, string> = {
  1: '制定、修改业主大会议事规则',
  2: '制定、修改管理规约',
  3: '选举、更换业委会',
  4: '选聘、解聘物业',
  5: '使用维修资金',
  6: '筹集维修资金',
  7: '改建、重建',
  8: '改变共有部分用途或用来经营',
  9: '其他共有、共同管理的大事',
}

export const groundNames: Record<ForbiddenGround, string> = {
  cutUtilities: '不能用断水、断电、断气、断暖来催费（《民法典》第944条）',
  fireSafety: '会占用消防通道或停用消防设施',
  structure: '会拆改承重结构',
  unfair: '只把钱或麻烦压给一部分邻居',
  privacy: '会露出别人的隐私',
  stateRule: '国家已有规定，小区改不了',
  outOfScope: '不归小区决定',
}

const NUMBERS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const
const numeral = (n: number): string => {
  if (n <= 10) return NUMBERS[n] ?? String(n)
  if (n < 20) return `十${NUMBERS[n - 10] ?? ''}`
  return n < 100
    ? `${NUMBERS[Math.floor(n / 10)] ?? ''}十${n % 10 === 0 ? '' : (NUMBERS[n % 10] ?? '')}`
    : String(n)
}

export const proposalName = (n: number): string => `方案${numeral(n)}`

/** 12000 → 约 1.2 万元. Whole yuan in; never rounds a figure that people pay away. */
export function costText(yuan: number): string {
  if (yuan === 0) return '不花钱'
  if (yuan >= 10_000 && yuan % 1_000 === 0) return `约 ${yuan / 10_000} 万元`
  return `约 ${String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')} 元`
}

export const proposals = {
  title: '大家提的方案',
  lead: '怎么办、花多少、谁出钱、谁来做，摆在一起比一比。',
  unfold: (count: number) => `看看当时的 ${count} 个方案`,
  none: { say: '还没有方案', next: '住户、租户都能提；业委会、物业、社区专员也能提。' },
  noneLater: { say: '这一步没有留下方案', next: '往下看这件事后来怎样了。' },
  propose: '提一个方案',
  compare: '选两个放在一起看',
  row: {
    measure: '怎么办',
    cost: '花多少',
    payer: '谁出钱',
    doer: '谁来做',
    legal: '合不合规矩',
    side: '谁提的',
  },
  said: (side: string, author: string) => `${side} · ${author}`,
  place: (n: number, total: number) => `第 ${n} 个，共 ${total} 个`,
  last: '上一个',
  next: '下一个',
  legal: (check: LegalCheck, item: StatutoryItem | null, ground: ForbiddenGround | null): string => {
    if (check === 'none') return '可以做'
    if (check === 'forbidden') return `不能做：${ground ? groundNames[ground] : ''}`
    return `要业主共同决定（《民法典》第278条第${item ?? ''}项）：这里只征集意向`
  },
  unchecked: '书记还在看合不合规矩',
  checkedBy: (who: string) => `${who}看过`,
  mine: '我提的，别人还看不到',
  states: {
    pending: '正在检查',
    public: '已公开',
    held: '等人看一眼',
    refused: '没有公开',
    late: '检查完时这一步已经结束',
    withdrawn: '我收回了',
  } satisfies Record<ProposalState, string>,
  reason: (words: string) => `为什么：${words}`,
  withdraw: '收回这个方案',
  withdrawNamed: (title: string) => `收回我提的「${title}」`,
  withdrawTitle: '收回这个方案？',
  withdrawLead: '邻居就看不到它了。这一步结束以前，还可以再提。',
  withdrawYes: '收回',
  keep: '不收回',
} as const

export const propose = {
  title: '提一个方案',
  about: (matter: string) => `关于「${matter}」`,
  name: '起个短名字',
  nameHint: '比如：凉亭加四把椅子',
  measure: '怎么办',
  measureHint: '做什么、放在哪、什么时候做',
  cost: '大约花多少钱（元）',
  costHint: '不花钱就写 0',
  costMeaning: '估个大数就行，写整数。',
  payer: '谁出钱',
  doer: '谁来做',
  used: (count: number, most: number) => `${count} / ${most}`,
  needTitle: '请起个短名字。',
  needMeasure: '请写一写怎么办。',
  needCost: '请写一个整数，不花钱写 0。',
  needPayer: '请选谁出钱。',
  needDoer: '请选谁来做。',
  threeNo: '这个小区没有物业和业委会，就选居民、党支部、社区或请人来做。',
  legalNote: '提出后书记会看合不合规矩。要业主共同决定的事，这里只征集意向。',
  limit: (most: number) => `一个人在一件事上最多提 ${most} 个方案（本系统默认，可由当地调整）。`,
  whoSees: '邻居看到的是「本小区邻居」；在岗的同志显示姓和职务。',
  send: '提出来',
  sending: '正在送出',
  closed: { say: '提方案这一步已经结束', next: '您的想法还可以「说一句」，书记会答复。' },
  notYet: { say: '还没到提方案', next: '先听大家说完，到时候就能提。' },
  result: {
    public: { say: '提出来了', next: '和别的方案摆在一起，大家都能看到。' },
    pending: { say: '正在检查', next: '通常几分钟。通过就公开，您不用再做什么。' },
    held: { say: '先请人看一眼', next: '检查拿不准。看过就公开，这里能看到进展。' },
    refused: { say: '没有公开', next: '里面有不合适的字，请改一改再来。' },
    late: { say: '这一步已经结束', next: '您的想法还可以「说一句」，书记会答复。' },
    withdrawn: { say: '已经收回', next: '这一步结束以前，还可以再提。' },
  } satisfies Record<ProposalState, { readonly say: string; readonly next: string }>,
  masked: '有号码或房号，已经替您盖住。大家看到的是：',
  toMatter: '回到这件事',
} as const
