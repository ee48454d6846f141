import type { NoticeKind } from '../contract/inbox'

/** What somebody is told, a sentence a kind. */
export const notices: Record<NoticeKind, string> = {
  appealAccepted: '您的诉求可以商量，正等书记组织。',
  appealReturned: '书记想再问您一句，请在 48 小时内补充。',
  appealArchived: '您的诉求没有等到补充，先收起来了。',
  appealHandedOff: '您的诉求转到了能办的地方，点开看往哪里找。',
  appealFolded: '您的诉求先收起来了，点开看为什么。',
  appealMerged: '您的诉求和邻居提的同一件事并在了一起，附议都还在。',
  appealSplit: '您的诉求分成了几件，各办各的。',
  appealOpened: '您提的事开始商量了，点开说说您的看法。',
  appealUndone: '对您诉求的处理撤回了，书记会重新看。',
  consultationMoved: '您提的事又走了一步，点开看走到哪儿了。',
  consultationYours: '有一件商量到了您这里，请看看期限。',
  consultationOverdue: '有一件商量超过了时限，升级到您这里。',
  sessionInvited: '请您来参加一次圆桌商量，点开看时间和地点。',
  statementAnswered: '您在商量里说的话有答复了，点开看改变了什么。',
  heldOverdue: '有一条等人看的话超过了时限，升级到您这里。',
  dissentOverdue: '有一份纪要的不同意见过了时间还没答复，升级到您这里。',
  residenceVerified: '您的住处核实好了，您的态度记在「已核实」里。',
  residenceRefused: '您的住处还没有核实通过，点开看原因。',
  postBegun: '您接任了新的岗位，点开看要做的事。',
  postEnded: '您的岗位已经交接，点开看现在的岗位。',
  appealEmergency: '有一条紧急情况，请马上看。',
  appealAttended: '您报的紧急情况，已经有人在管。危险没过去，请接着打电话。',
  emergencyAttended: '那条紧急情况，已经有人联系或到场了。',
  appealOverdue: '有一条诉求超过了时限，升级到您这里。',
}
