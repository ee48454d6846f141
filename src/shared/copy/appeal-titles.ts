/** What stands in the bar above the pages of appeals. */
export const appealTitles = {
  appeal: '我要提诉求',
  verdict: '诉求进展',
  topics: '什么能商量',
  appeals: '邻居们提的事',
  mine: '我的诉求',
  inbox: '消息',
} as const
