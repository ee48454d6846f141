/** The ways to what one asks for, on 首页 and in 我的. */
export const appealEntries = {
  submit: '我要提诉求',
  submitMeaning: '小区里的事，写一句就有人接',
  topics: '什么能商量',
  topicsMeaning: '七类能议、五类不议，都写明白',
  neighbours: '邻居们提的事',
  neighboursMeaning: '是同一件事，就附议一下',
  mine: '我的诉求',
  mineMeaning: '到了哪一步、由谁负责',
  inbox: '消息',
  inboxMeaning: '诉求有了进展会告诉您',
} as const
