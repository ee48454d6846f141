import type { DirectTo } from '../contract/direct-line'
import type { AnsweringResident, DoneVerdict, EntryKind, LowReason } from '../contract/handling'
import type { PostKind } from '../contract/ladder'
import type { NotMineReason, TaskOwner, TaskState } from '../contract/work-task'

export const ownerPostNames: Record<TaskOwner, string> = {
  branchSecretary: '小区党支部书记',
  redButler: '红色管家',
  propertyManager: '物业公司',
  committeeChair: '业委会',
  communitySecretary: '社区党组织书记',
  serviceSpecialist: '社区服务专员',
}

export const chainPostNames: Partial<Record<PostKind, string>> = { ...ownerPostNames }

export const taskStates: Record<TaskState, string> = {
  open: '在办',
  done: '办完了',
  returned: '退回，另找人',
}

export const entryKinds: Record<EntryKind, string> = {
  progress: '进展',
  before: '办之前',
  after: '办之后',
  evidence: '管家到现场看过',
}

export const doneVerdicts: Record<DoneVerdict, string> = {
  done: '办好了',
  partly: '办了一部分',
  notDone: '没办好',
}

export const lowReasons: Record<LowReason, string> = {
  unfinished: '没办完',
  cameBack: '又坏了、又犯了',
  notAsAgreed: '和商量的不一样',
  tooSlow: '办得太慢',
  rude: '态度不好',
  other: '别的原因',
}

export const notMineReasons: Record<NotMineReason, string> = {
  otherDuty: '归别的岗位管',
  otherPlace: '不在我管的地方',
  noMeans: '没有条件办',
  interest: '和我自己有利害关系',
}

export const directNames: Record<DirectTo, string> = { specialist: '社区服务专员', county: '县里' }

export const starNames = ['很不满意', '不满意', '一般', '满意', '很满意'] as const
/** What a screen reader says of one of the five. */
export const starLabel = (stars: number): string => `${stars} 星,${starNames[stars - 1] ?? ''}`
export const starText = (stars: number): string => `${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}`

export const handling = {
  title: '办得怎么样',
  who: '首问负责',
  first: (name: string) => `${name}负责到底`,
  vacant: '岗位空缺，由上一级代管',
  chain: '经手的人',
  received: (who: string, day: string) => `${who} · ${day}接到`,
  accepted: (who: string, day: string) => `${who} · ${day}接手`,
  offered: (who: string) => `正在请${who}接手，没接之前还由原来的人负责。`,
  tracker: '跟办',
  tracked: (who: string) => `社区服务专员${who}全程跟着办`,
  noTracker: '社区服务专员还没有人跟办',
  none: '社区服务专员：未配备',
  noneMeaning: '有事可以直接打 12345。',
  tasks: '要办的事',
  noTasks: '还在分任务，分好了会列在这里。',
  due: (day: string) => `${day}前办完`,
  doneOn: (day: string) => `${day}办完`,
  overdue: '逾期',
  department: (name: string) => `请${name}办`,
  proposal: (number: string) => `落实${number}`,
  pairs: '同一处，办前办后',
  before: '办之前',
  after: '办之后',
  slide: (spot: string) => `${spot}：左右拖动，比一比办之前和办之后`,
  beforePhoto: (spot: string) => `${spot}，办之前`,
  afterPhoto: (spot: string) => `${spot}，办之后`,
  log: '办理经过',
  noLog: '还没有进展。三个工作日没有动静，会提醒负责的人；五个工作日没有，升一级。',
  more: (count: number) => `再看 ${count} 条`,
  photo: (place: number) => `现场照片第${place}张`,
  by: (who: string, day: string) => `${who} · ${day}`,
  keys: '办结要三把钥匙',
  keysMeaning: '少一把也办结不了，谁都一样。',
  keyResident: '提的人说办好了',
  keyButler: '红色管家到现场看过',
  keySecretary: '社区党组织书记确认',
  turned: '✓ 有了',
  waiting: '还没有',
  said: (day: string) => `${day}报了办好，等社区党组织书记确认`,
  confirmBy: (day: string) => `${day}前确认，过了升一级`,
  sentBack: (times: number) => `报过办好又退回 ${times} 次`,
  reopened: (times: number) => `办结后因评价不满意退回 ${times} 次`,
  isDefault: '期限是本系统默认，可由当地调整。',
  lines: '书记直通车',
  line: (to: string, day: string) => `${day}请${to}帮忙`,
  lineDue: (day: string) => `${day}前回话`,
  lineAnswered: (day: string) => `${day}回话了`,
  calls: '12345 办理编号',
  call: (number: string, day: string) => `${number} · ${day}打的`,
  callsMeaning: '编号是打过电话的人照抄的，本系统和热线没有联网。',
  officeRating: (stars: string) => `社区党组织书记给办理打分：${stars}`,
  toDesk: '去办这件事',
  toDeskMeaning: '分任务、写进展、放照片、报办好',
} as const

export const answeringResidents: Record<AnsweringResident, string> = {
  raised: '提这件事的人',
  tookPart: '参与过的邻居',
}

/** What a resident without a phone says, written down for her. */
export const answeredByHand = {
  toWitness: '请您作证',
  lead: '没有手机的邻居当面说的，由在岗的人记下。您也听见她这样说，就点一下；没听见就不用点。',
  said: (who: string, verdict: string) => `${who}说：${verdict}`,
  by: (by: string, reason: string) => `${by}记的 · ${reason}`,
  witness: '我也听见了',
  counted: (count: number) => `其中 ${count} 份是当面说、有人作证记下的`,
} as const

export const answering = {
  title: '您看办好了吗',
  lead: '说办好了的，不算数；提的人说了才算。您说什么，别人看不到是谁说的。',
  send: '就这样说',
  sent: (verdict: string) => `您说了：${verdict}。想改可以再说一次。`,
  choose: '请选一个。',
} as const

export const rating = {
  title: '给办理结果评一评',
  lead: '参与过的邻居每人评一次，不显示姓名。',
  label: '您给几星',
  why: '哪里不满意（至少点一个）',
  whyMissing: '请点一下哪里不满意。',
  starsMissing: '请先点几星。',
  send: '评好了，送出',
  sending: '正在送出',
  mine: (stars: string) => `您评了 ${stars}，谢谢您。`,
  result: '大家怎么评',
  none: '还没有人评。',
  average: (average: string, count: number) => `平均 ${average} 分，${count} 人评了`,
  low: (count: number) => `其中 ${count} 人不满意`,
  meaning:
    '够 3 个人评了，平均不到 3 分、或超过三分之一的人不满意，就退回再办一次；再不满意，请到书记接待日。',
} as const

export const changes = {
  title: '从一句话到一张照片',
  lead: '邻居说的话，是这样一步步办成的。',
  said: '有邻居说',
  became: (proposal: string, title: string) => `写进了${proposal}：${title}`,
  done: (what: string) => `办成了：${what}`,
  doing: (what: string) => `正在办：${what}`,
  paper: '拿一张结果公示（可打印贴墙）',
} as const

export const hotline = {
  title: '打 12345',
  lead: '文字整理好了，名字和门牌都没有。电话由您自己打。',
  text: '可以这样说',
  say: (compound: string, title: string, body: string) =>
    `${compound}的居民反映：${title}。${body}小区已经商量过，还需要有关部门办理，请受理并告知办理编号。`,
  copy: '复制文字',
  copied: '复制好了。',
  notCopied: '没复制上，请照着念。',
  dial: '打 12345',
  ask: (day: string) => `约好 ${day} 由书记去问结果，问回来写在这里。`,
  numberNote: '打完请把办理编号告诉书记，会记在这件事里。',
} as const

/** It was rated low twice, and the four secretaries hear it. */
export const atReception = {
  title: '请到书记接待日当面谈',
  lead: '办了两次，邻居评下来还是不满意。县、街道、社区、小区四级书记一起听您说，谈出的结果写在这里。',
  day: (day: string) => `约好 ${day} 问结果`,
  book: '去约一个时段',
} as const
