import type { DeskAct, DeskKind, DeskSection, DeskWaiter } from '../../contract/desk'

/** What lies on a desk, in two or three words. */
export const deskKinds: Readonly<Record<DeskKind, string>> = {
  appealDecision: '诉求',
  consultationStep: '推进商量',
  dissentAnswer: '答复不同意见',
  lateWords: '晚到的话',
  workTask: '办理任务',
  workSilence: '写进展',
  workOffer: '请您接手',
  directLine: '书记直通车',
  residenceRequest: '核实住处',
  memberCheck: '双报到',
  workerCheck: '新就业群体',
  wish: '微心愿',
  heldStatement: '邻居的话',
  contact: '居民找您',
  heldOpening: '商量待公开',
  heldWords: '拿不准的字',
  receptionDay: '书记接待日',
  receptionUnset: '书记接待日',
  deputyQuestion: '问代表委员',
  committeeShare: '业委会党员占比',
}

/** What is to be done, where the thing has no title of its own. */
export const deskTitles: Readonly<Record<DeskKind, string>> = {
  appealDecision: '看一条诉求',
  consultationStep: '推进一件商量',
  dissentAnswer: '答复一份不同意见',
  lateWords: '答复议事以后才公开的话',
  workTask: '办一项任务',
  workSilence: '写一条办理进展',
  workOffer: '看要不要接手一件事',
  directLine: '答复一个直通车问题',
  residenceRequest: '核实一位邻居的住处',
  memberCheck: '核对一位党员的报到',
  workerCheck: '看一位骑手、司机师傅的报到',
  wish: '办一个微心愿',
  heldStatement: '看一句邻居的话',
  contact: '回居民的话',
  heldOpening: '看一件等着公开的商量',
  heldWords: '看一段机器拿不准的字',
  deputyQuestion: '答复一个邻居的问题',
  receptionDay: '到场签到，记下谈得怎么样',
  receptionUnset: '定好这个月或下个月的接待日',
  committeeShare: '业委会党员占比不到要求，看看怎么补',
}

export const deskActs: Readonly<Record<DeskAct['act'], { readonly act: string; readonly done: string }>> = {
  acceptOffer: { act: '我来接手', done: '接手了' },
  declineOffer: { act: '我接不了', done: '没有接' },
  finishTask: { act: '办完了', done: '记下了：办完了' },
  beginContact: { act: '我来办', done: '告诉居民：在办了' },
  acceptVisit: { act: '按这个时间上门', done: '约好上门了' },
}

export const deskSections: Readonly<Record<DeskSection | 'danger', string>> = {
  danger: '可能有危险，先看',
  overdue: '已逾期',
  today: '今天要办',
  waiting: '等我决定',
}

export const deskWaiters: Readonly<Record<DeskWaiter, string>> = {
  resident: '一位邻居在等',
  neighbours: '参与的邻居在等',
  compound: '小区的邻居在等',
  secretary: '书记在等',
  colleague: '同事在等',
}

export const dutyDesk = {
  today: (clock: string) => `今天 ${clock} 前`,
  cameUp: '逾期升上来的',
  covered: '代办',
  coveredNote: '这个岗位现在空缺，先由您办。',
  provisional: '那一年的放假安排还没公布，先按周末算。',
  until: (moment: string, left: string) => `${moment} 前办，${left}`,
  cameUpNote: '下一级没有按时办，升级到您这里，时限重新算。',
  openIt: '去办这一件',
  since: (when: string) => `${when}来的`,
  soon: '几秒后送出，点错了可以收回。',
  undo: '收回',
  kept: { say: '没有网，先存在手机里。', next: '有网就送出去，只送一次。' },
  nearestFirst: '最急的排在前面',
} as const
