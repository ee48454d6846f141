import type { HeldKind } from '../../contract/held-words'

export const heldKindNames: Record<HeldKind, string> = {
  minutes: '商量纪要',
  minutesNote: '纪要的补充',
  factNote: '管家写的情况',
  proposal: '有人提的方案',
  answer: '给邻居的答复',
  work: '办理的任务和进展',
  contactMessage: '居民和管家之间的话（只给他们两边看）',
  butlerPhoto: '管家的照片',
  shop: '红色商铺的介绍',
  consultationMove: '走这一步的理由',
  session: '商量会的时间、地点和议程',
  sessionPhotos: '商量会的现场照片',
  wish: '微心愿',
  wishNote: '心愿办得怎样',
  question: '问代表委员的问题',
  questionAnswer: '代表委员的答复',
  wishThanks: '对认领人的感谢',
  activity: '党员活动的名称和地点',
}

export const heldWords = {
  title: '机器拿不准的字',
  lead: '看一眼，能公开就放出去。写的人会看到您的理由。',
  clear: { say: '没有等着看的', next: '机器拿不准的方案、情况、答复和开会的通知，会放在这里。' },
  since: (when: string) => `${when}来的`,
  photo: (place: number) => `附的照片第${place}张`,
  release: '可以公开',
  refuse: '不公开',
  released: '好了，大家看得到了。',
  refused: '好了，没有公开。',
} as const
