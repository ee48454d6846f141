export const appealLists = {
  openLead: (compound: string) => `${compound}能商量、正等书记组织的事。`,
  openEmpty: { say: '现在没有等着商量的事', next: '有邻居提了能商量的事，会出现在这里。您也可以先提。' },
  mineEmpty: { say: '您还没有提过诉求', next: '小区里的事，提出来就有人接。结果都会留在这里。' },
  signInFirst: { say: '登录后才看得到您的诉求', next: '到「我的」里用微信确认登录就行。' },
  submit: '我要提诉求',
  coSigns: (count: number) => (count === 0 ? '还没有人附议' : `${count} 人附议`),
  open: '看看',
  toMine: '到「我的」登录',
  more: '再看早一些的',
} as const

export const inboxWords = {
  empty: { say: '还没有消息', next: '您提的事有了进展，会在这里告诉您。' },
  signInFirst: { say: '登录后才看得到您的消息', next: '到「我的」里用微信确认登录就行。' },
  unread: '新',
} as const
