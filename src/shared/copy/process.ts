import type {
  CancelCause,
  ClosingResult,
  Evidence,
  HandoffChannel,
  MoveAsks,
  OwnerLevel,
  ProcessVerb,
} from '../contract/process'

/** What stands on the button of each verb. */
export const processVerbs: Record<ProcessVerb, string> = {
  propose: '进到「提方案」',
  deliberate: '进到「议事项」',
  handle: '进到「快办理」',
  conclude: '没谈拢，如实结束',
  transferStatutory: '转给业主大会',
  transferMeeting: '转给居民会议',
  handOff: '转给能办的地方',
  extend: '延长办理时间',
  confirmDone: '确认办好，请大家评',
  close: '办结',
  reopen: '退回再办',
  takeToReception: '请到书记接待日',
  askAgain: '还没结果，改日再问',
  recordResult: '写下问回的结果',
  suspend: '先停一停',
  resume: '接着办',
  cancel: '不再往下走',
}

/** The same once it was done, in the list of what happened. */
export const processDone: Record<ProcessVerb, string> = {
  ...processVerbs,
  conclude: '没谈拢，如实结束了',
  transferStatutory: '转给了业主大会',
  transferMeeting: '转给了居民会议',
  handOff: '转给了能办的地方',
  extend: '延长了办理时间',
  confirmDone: '确认办好，请大家评',
  close: '办结了',
  reopen: '评价不满意，退回再办',
  takeToReception: '请到了书记接待日',
  askAgain: '还没结果，约好再问',
  recordResult: '问回了结果',
  suspend: '停下来等答复',
  resume: '接着办了',
  cancel: '不再往下走了',
}

/** What must hold before it goes on, as the person in charge and everybody else read it: ticked or still missing. */
export const evidenceNames: Record<Evidence, string> = {
  askingOver: '说好的征求时间到了',
  factNote: '红色管家写一段实地情况',
  partiesListed: '写明哪些人和这件事有关',
  proposalReady: '至少有一个写全的方案',
  partiesNotified: '把方案告诉有关的人',
  noticeGiven: '提前 3 天公布开会的时间、地点和议题',
  sessionHeld: '开过会，到的人够数',
  rulesAccepted: '开会前认可议事规则',
  pollClosed: '意向征集已经截止',
  minutesSigned: '纪要由主持人、记录人和一位居民签名',
  statementsAnswered: '邻居的每句话都有答复',
  agreed: '商量出了大家认的结果',
  advisoryOnly: '不是要由业主共同决定的事',
  noConsensus: '确实没谈拢，写进纪要；或两次都没到够人',
  statutoryPrepared: '写明第几项、由谁去问、哪天问',
  assemblyAnswered: '问到业主大会的结果',
  tasksDone: '办理任务都完成',
  beforeAfter: '有办之前、办之后的照片',
  residentAnswered: '提的人说办得怎么样',
  butlerConfirmed: '红色管家到现场看过',
  notExtended: '还没有延长过',
  notReported: '还没有报办好；报了就等确认',
  ratingsIn: '至少 3 个人评过，或评价时间到了',
  satisfied: '评价没有低到要退回',
  dissatisfied: '评价低到要退回：平均不到 3 分，或超过三分之一的人不满意',
  firstTime: '以前没有退回过',
  secondTime: '已经退回过一次',
}

export const ownerNames: Record<OwnerLevel, string> = {
  branchSecretary: '小区党支部书记',
  communitySecretary: '社区党组织书记',
  countyAdmin: '县里',
}

export const cancelCauses: Record<CancelCause, string> = {
  withdrawn: '提的人都撤回了',
  duplicate: '和另一件是同一件事',
  notDiscussable: '后来查明不能商量',
}

export const handoffChannels: Record<HandoffChannel, string> = {
  hotline12345: '12345 热线',
  court: '法院、仲裁',
  mediation: '人民调解',
  otherBody: '其他部门',
  receptionDay: '书记接待日',
}

export const closingResults: Record<ClosingResult, string> = {
  effective: '办好了',
  partial: '办好了一部分',
  unresolved: '没有解决',
}

export const processAsks: Record<Exclude<MoveAsks, 'until'>, string> = {
  reason: '给邻居的话（会公开）',
  cause: '因为什么',
  channel: '转到哪里',
  result: '结果怎么样',
  rating: '给这次办理打几分',
}

export const untilNames: Partial<Record<ProcessVerb, string>> = {
  suspend: '停到哪一天',
  extend: '延到哪一天',
  takeToReception: '接待日是哪一天',
}

export const processWords = {
  title: '这件事的进展',
  heading: '现在归谁、到哪天',
  owner: (who: string) => `${who}负责`,
  due: (when: string) => `${when}前往下走`,
  overdue: '逾期',
  overdueMeaning: (who: string) => `上一个期限过了，已升到${who}。`,
  provisional: '未公布',
  provisionalMeaning: '期限跨到了放假安排未公布的年份，先按周末算，公布后请县里填上。',
  next: '下一步',
  missing: '往下走还差',
  ready: '要的都齐了，可以往下走。',
  waitsFor: (when: string) => `约好 ${when} 问结果`,
  resumesBy: (when: string) => `停到 ${when}，到日子接着办`,
  until: (verb: ProcessVerb, when: string) =>
    verb === 'suspend' ? `停到 ${when}` : verb === 'extend' ? `延到 ${when}` : `约好 ${when} 问结果`,
  over: '这件事已经走完。',
  history: '走过的路',
  wholeHistory: (count: number) => `看完整的经过（共 ${count} 步）`,
  by: (who: string) => `${who} · `,
  checking: '说明正在审核，稍后能看到。',
  withheld: '说明没有通过审核，没有公开。',
  isDefault: '期限是本系统默认，可由当地调整。',
  manage: '管这件事',
  manageMeaning: '往下走、补证据、暂停，都在这里',
  forAll: '对居民也是这样显示的。',
  yours: '您能做的',
  aside: '别的办法',
  lacks: (count: number) => `还差 ${count} 样`,
  noSkip: '五步一步不能跳，缺了就补；谁都一样。',
  nothingYours: '这一步不由您来动。',
  nothingYoursNext: '有事请找现在负责的人。',
  toPage: '看居民看到的页面',
  goThere: '去补上',
  lacking: '还差',
  there: '✓ 有了',
  askOn: '哪天问结果',
  reasonHint: '写清楚为什么，邻居都看得到',
  reasonUsed: (used: number, most: number) => `${used}/${most}`,
  reasonMissing: '请写几个字。',
  stars: (count: number) => `${count} 分`,
  chooseMissing: '请选一个。',
  dayMissing: '请选一天。',
  yes: (verb: string) => `就这样：${verb}`,
  cancel: '先不',
  done: (verb: string) => `${verb}：已办，邻居马上能看到。`,
} as const
