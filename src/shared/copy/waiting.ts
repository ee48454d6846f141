/** 待发送: what was tapped and written here and has not arrived yet. */
export const waiting = {
  title: '待发送',
  lead: '下面这些还在您的手机里。有网就按先后送出去，每件只送一次；关掉也不会丢。',
  none: { say: '都送到了', next: '手机里没有待发送的。' },
  waits: '待发送',
  refused: '没送成',
  doneAt: (when: string) => `${when}点的`,
  kinds: {
    'consultation.takeStance': '对邻居一句话的表态',
    'statement.say': '您说的话',
    'poll.answer': '意向征集的答复',
    'appeal.submit': '您提的诉求',
    'appeal.coSign': '附议一条诉求',
    'people.decideResidence': '核实住处的决定',
  },
  other: '一件事',
  look: '去那里看看',
  goOn: '去那里接着办',
  drop: '不送了',
  sendNow: '现在就送',
} as const
