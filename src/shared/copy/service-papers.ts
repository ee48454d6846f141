import type { ReportState } from '../contract/service/report'
import type { SheetLevel, SheetState } from '../contract/service/sheet'
import { longDay } from './long-day'

export const reportStates: Record<ReportState, string> = {
  draft: '还没交',
  submitted: '交上去了',
  reviewed: '书记看过了',
}

export const sheetLevels: Record<SheetLevel, string> = {
  excellent: '优秀',
  good: '良好',
  fair: '一般',
  poor: '较差',
}

export const sheetStates: Record<SheetState, string> = {
  shown: '等您看',
  objected: '等书记答复',
  settled: '等第二个人签发',
  issued: '已签发',
}

export const reports = {
  title: '年度报告',
  way: '年度报告',
  wayMeaning: '按记录写好了，看一看、交上去',
  memberTitle: (year: number) => `${year} 年党员参与社区活动报告`,
  unitTitle: (year: number) => `${year} 年驻区单位社会责任报告`,
  due: (day: string) => `${day} 以前交。本系统默认，可由当地调整。`,
  lead: '下面的数都来自确认过的记录，不能改；想说的话写在后面。',
  none: '这一年还没有确认过的服务。也可以交，写一句怎么回事。',
  note: '想补充的话',
  noteHint: '可以不写',
  noteProblem: '最多五百个字。',
  used: (used: number, most: number) => `${used} / ${most}`,
  submit: '交上去',
  submitted: '交上去了，书记看过会告诉您。',
  reviewedBy: (label: string) => `${label}看过了。`,
  returned: (reason: string) => `退回来了：${reason}`,
  facts: '做了什么',
  members: (count: number) => `报到的党员 ${count} 人`,
  commitments: '答应社区的',
  paper: '打印成一张纸',
  unit: '所在单位',
  where: '报到的小区',
  sum: '合计',
  noteTitle: '补充说明',
  reviewed: '审阅',
  notReviewed: '还没有人看过',
  foot: '由确认过的服务记录生成，数字和记录一致。',
} as const

export const sheets = {
  title: '考察评价表',
  way: '考察评价表',
  wayMeaning: '给单位的评价，您先看、可以不同意',
  none: { say: '还没有给您写的评价', next: '书记写好以后，您先看到；七天里可以说不同意。' },
  of: (year: number) => `${year} 年考察评价表`,
  facts: '事实（都有编号，可以查）',
  services: (items: number, minutes: string) =>
    minutes === '' ? `确认过的服务 ${items} 件` : `确认过的服务 ${items} 件，${minutes}`,
  kept: (count: number) => `做到的心愿 ${count} 件`,
  overdue: (count: number) => `超时没做的心愿 ${count} 件`,
  sessions: (count: number) => `到场的商量会 ${count} 次`,
  rules: '遵守小区公约：系统里没有可以核对的记录，不评。',
  registered: (day: string) => `${longDay(day)}报到`,
  level: '评价',
  reason: '理由',
  writtenBy: (label: string) => `${label}写的`,
  until: (when: string) => `${when}以前，可以说不同意。本系统默认七天，可由当地调整。`,
  agree: '看过了，没有意见',
  object: '我不同意',
  objectLabel: '哪里不对，怎么回事',
  objectSend: '交给书记',
  objectProblem: '写两个字以上，两百字以内。',
  objection: '您说',
  memberSaid: '本人说',
  answer: '书记答复',
  issuedBy: (label: string, day: string) => `${label} ${day} 签发`,
  seal: (sha256: string) => `SHA-256 ${sha256}`,
  paper: '打印成一张纸',
  json: '存一份原文（可核对）',
  jsonFile: (year: number) => `考察评价表-${year}.json`,
  foot: '只写确认过的服务，不写私事，不用积分换算等级。两个人签发。',
  ids: '编号',
  idsMore: (count: number) => `等 ${count} 个`,
  member: '姓名',
  objected: '本人提过不同意见，已答复',
  notObjected: '本人没有提出不同意见',
} as const
