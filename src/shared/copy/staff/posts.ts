import type { EndReason, ImportFault, PostEvent } from '../../contract/posts'
import { longDay } from '../long-day'

export const endReasonNames: Record<EndReason, string> = {
  resigned: '本人不再担任',
  termOver: '任期到了',
  movedAway: '搬走了',
  replaced: '换人来做',
  other: '别的原因',
}

export const postEventNames: Record<PostEvent, string> = {
  appointed: '到岗',
  ended: '离岗',
  deputyAppointed: '担任副手',
  deputyEnded: '不再做副手',
}

export const importFaultNames: Record<ImportFault, string> = {
  postUnknown: '没有这个岗位',
  placeUnknown: '没有这个地方',
  notYours: '不归您任命',
  labelWrong: '称呼要写姓和职务，比如李管家',
  termWrong: '任期要写成 2029-11-22 这样',
  twice: '表里写了两次',
  occupied: '已经有接任的人',
}

export const posts = {
  mine: '我的岗位',
  which: '看哪里的岗位',
  inOffice: (held: number, vacant: number) => (vacant > 0 ? `在岗 ${held} · 空缺 ${vacant}` : `在岗 ${held}`),
  all: '全部',
  vacantOnly: (count: number) => `只看空缺 ${count}`,
  vacant: '空缺',
  showMore: (count: number) => `还有 ${count} 处`,
  vacantMeaning: '空着的时候，由上一级先顶上。',
  noneYet: (post: string) => `还没有${post}。`,
  pickOne: '点左边一处，在这里办。',
  oneMore: (post: string) => `再请一位${post}`,
  first: (post: string) => `请一位${post}`,
  since: (day: string) => `${day} 到岗`,
  until: (day: string) => `任期到 ${day}`,
  noTerm: '没有定任期',
  openTerm: '先不定，以后可以再定。',
  termOver: '任期已过',
  deputy: (who: string) => `副手：${who}`,
  successor: (who: string) => `接任：${who}，等这一任交接`,
  stairwell: (building: number, entrance: number) => `${building}号楼${entrance}单元`,
  notHere: { say: '这里由上一级管岗位', next: '您的岗位可以请副手、交接；任命别人请找上级。' },

  invited: '发出的邀请，还没接受',
  invitedUntil: (day: string) => `${day} 前有效`,
  revoke: '收回',
  revokeTitle: '收回这个邀请？',
  revokeLead: (who: string) => `发给${who}的任职码马上不能用了。`,

  inviteTitle: (post: string) => `请一位${post}`,
  inviteSuccessor: '请接任的人',
  successorMeaning: '先接受邀请，等现任交接的那一刻接上，中间不会没人管。',
  label: '怎么称呼',
  labelHint: '姓和职务，比如：李管家',
  labelMeaning: '居民看到的就是这几个字，不写全名。',
  labelWrong: '请写两到十二个汉字，姓加职务。',
  term: '任期',
  years: (years: number) =>
    years === 0 ? '先不定' : `${['', '一', '二', '三', '四', '五'][years] ?? years}年`,
  termUntil: (day: string) => `到 ${day}。`,
  isDefault: '三年是本系统默认，可由当地调整。',
  makeCode: '生成任职码',
  codeTitle: '任职码',
  codeFor: (who: string, place: string, post: string) => `请${who}担任${place}${post}`,
  codeOnce: (day: string) => `只能用一次，${day} 前有效。这一页关上以后就看不到了。`,
  send: '发给对方',
  card: (place: string, post: string) => `请您担任${place}${post}`,
  copyLink: '只复制链接',
  linkCopied: '链接已复制。',
  copy: '复制，发给对方',
  copied: '已复制，去微信里粘贴给对方。',
  message: (who: string, place: string, post: string, code: string, day: string) =>
    `${who}您好，请您担任${place}${post}。打开微信里的「云商量」，在「我的」里点「我有任职码」，输入：${code}。${day} 前有效，只能用一次。`,
  done: '好了',

  asDeputy: (post: string) => `${post}副手`,
  setDeputy: '请一位副手',
  anotherDeputy: '换一位副手',
  deputyMeaning: '您不在的时候，由副手来办。副手不能任命别人。',
  endDeputy: '不再请副手',
  endDeputyTitle: '不再请副手？',
  endDeputyLead: '副手马上不能再替您办事。',
  deputyEnded: '好了，现在没有副手。',

  end: '结束任期',
  handOver: '交接我的岗位',
  endTitle: (who: string) => `结束${who}的任期？`,
  handOverTitle: '交接这个岗位？',
  endLead: '没办完的事一件不落，马上转给接手的人。这一步不能撤回。',
  endTo: (who: string) => `接手的是：${who}`,
  endToAbove: '接手的是：上一级',
  endWhy: '因为',
  endWhyMissing: '请选一个原因。',
  endYes: '结束任期',
  handOverYes: '确认交接',
  ended: (who: string | null) =>
    who === null ? '好了，没办完的事由上一级接着办。' : `好了，没办完的事由${who}接着办。`,
  history: '谁来过',
  showHistory: '看谁来过',
  historyLine: (day: string, who: string, event: string) => `${day} ${who}${event}`,
  historyBy: (who: string) => `${who}办理`,
  noHistory: '还没有记录。',

  importTitle: '用表格一次请多位',
  importMeaning: '表格四列：岗位、地方、称呼、任期。先核对，确认以后才发邀请。',
  importPick: '选一张表格',
  importReady: (ready: number, faulty: number) =>
    faulty > 0 ? `${ready} 行可以，${faulty} 行要改` : `${ready} 行都可以`,
  importLine: (line: number) => `第 ${line} 行`,
  importConfirm: (count: number) => `确认，发出 ${count} 个邀请`,
  importCodes: '任职码只在这里显示一次，请马上存好。',
  importCopy: '复制整张表',
  importCopied: '整张表已复制。',
  importCopyOne: '复制',
  importSave: '存成表格',
  importSaved: '表格已存好，请妥善保管。',
  importNotKept: '没有成功，请再试一次，或换一种办法存。',
  importCodesFile: '任职码.csv',
  importAgain: '换一张表格',
  importFix: '要改',
  importNothingSent: '请在表格里改好，再选一次；现在什么都没有发出。',
  importTemplate: '存一张空表',
  importTemplateFile: '岗位空表.csv',
  importTemplateText: '\uFEFF岗位,地方,称呼,任期\r\n',
} as const

const OFFSET = 8 * 60 * 60 * 1000

/** The day of a moment by the wall clock here (UTC+8), with its year. */
export const dayOf = (iso: string): string =>
  longDay(new Date(Date.parse(iso) + OFFSET).toISOString().slice(0, 10))
