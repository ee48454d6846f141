import type { NoticeKind } from '../contract/inbox'

/** WeChat takes twenty characters in such a field; it names nobody and nothing that could tell who she is. */
export const pushTexts: Record<NoticeKind, string> = {
  appealAccepted: '您的诉求可以商量了',
  appealReturned: '书记想再问您一句，请补充',
  appealArchived: '您的诉求先收起来了',
  appealHandedOff: '您的诉求转到了能办的地方',
  appealFolded: '您的诉求先收起来了',
  appealMerged: '您的诉求和邻居的并在一起了',
  appealSplit: '您的诉求分成了几件来办',
  appealOpened: '您提的事开始商量了',
  appealUndone: '书记会重新看您的诉求',
  appealAttended: '您报的急事有人在处理了',
  consultationMoved: '您提的事又走了一步',
  statementAnswered: '您说的话有了答复',
  ratingOpen: '您参与的事办好了，请评一评',
  wordsDone: '您说的话办成了，点开看',
  workYours: '有一件要办的事到了您这里',
  workReturned: '有一项任务退回来了',
  workSilent: '有一件事三天没有进展了',
  workDone: '有一件事请您去确认',
  directLineAsked: '直通车有问题请您答复',
  directLineAnswered: '您在直通车问的有答复了',
  sessionInvited: '请您来参加一次圆桌商量',
  residenceVerified: '您的住处核实好了',
  residenceRefused: '您的住处还没有核实通过',
  memberAccepted: '您的报到看过了',
  memberDecided: '您的报到有了变化',
  postBegun: '您接任了新的岗位',
  postEnded: '您的岗位已经交接',
  consultationYours: '有一件商量到了您这里',
  dissentOverdue: '有一份不同意见等您答复',
  heldOverdue: '有一条留言超过了时限',
  consultationOverdue: '有一件商量超过了时限',
  appealEmergency: '有一条紧急情况，请马上看',
  emergencyAttended: '那条紧急情况有人在管了',
  appealOverdue: '有一条诉求超过了时限',
}

/** Several in one. */
export const pushDigest = (count: number) => `您有 ${count} 条新消息`
