import type { PushTopic } from '../contract/inbox'

export const pushTopics: Record<PushTopic, { readonly name: string; readonly means: string }> = {
  progress: { name: '事情有进展', means: '您提的事、说的话有了回音' },
  session: { name: '请来商量', means: '请您来开会、参加圆桌' },
  office: { name: '岗位上的事', means: '到了您手里的、超过时限的' },
}

/** Messages in WeChat: the question after a tap, and the page where she looks after them. */
export const push = {
  title: '微信提醒',
  titleMeaning: '还剩几次，随时可以关',

  ask: '有了进展，要不要微信告诉您？',
  askMeaning: '您同意一次，就提醒一次；不同意也没关系，消息里一样看得到。',
  yes: '好，提醒我',
  no: '不用了',
  thanks: '好，有了进展，微信里告诉您。',
  noThanks: '好，不再问了。想开的时候，在「我的」消息里找「微信提醒」。',
  switchedOff: {
    say: '您在微信里关掉了这个小程序的消息',
    next: '点右上角三个点，进「设置」「订阅消息」就能打开。',
  },
  failed: { say: '这次没有问成', next: '不要紧，消息里一样看得到。' },

  main: '微信提醒',
  mainOn: '有重要的事，微信里告诉您',
  mainOff: '不发微信提醒，消息还在「消息」里',
  on: '开着',
  off: '关着',
  left: (count: number) => `还能提醒 ${count} 次`,
  noneLeft: '还没有同意，或者用完了',
  longTerm: '一直提醒，直到您关掉',
  refused: '您说过不用，我们不会再问',
  more: '再同意一次提醒',
  moreLong: '同意长期提醒',
  week: (count: number) => `一周最多提醒 ${count} 次，多的合成一条，周一早上发；夜里不打扰。紧急情况除外。`,
  ours: '本系统默认，可由当地调整。',
  safe: '提醒里不写姓名、电话和门牌。',
  onlyWechat: '要同意提醒，请在微信里打开小程序。',
  none: { say: '这里还没有开通微信提醒', next: '有了消息，都在「消息」里，一条也不会少。' },
  signInFirst: { say: '登录后才看得到', next: '到「我的」里用微信确认登录就行。' },
} as const
