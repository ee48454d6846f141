import { proposalName } from './proposals'

/** On the sheet for the station's wall. */
export const resultSheet = {
  of: (compound: string) => `${compound}商量结果`,
  opened: (day: string) => `${day}开始商量`,
  closed: (day: string) => `${day}办结`,
  rating: '办好了，正请大家评',
  changes: '您的话改变了什么',
  said: (text: string) => `有邻居说：“${text}”`,
  became: (number: number, title: string) => `→ 写进${proposalName(number)}：${title}`,
  task: (what: string, done: boolean) => `→ ${done ? '办成' : '在办'}：${what}`,
  before: '办之前',
  after: '办之后',
  tasks: '办了哪些事',
  noTasks: '没有单列办理任务。',
  done: (day: string) => `${day}完成`,
  ratings: '邻居怎么评',
  noRatings: '还没有人评。',
  average: (count: number, average: string) => `${count} 位邻居评了，平均 ${average} 分（满分 5 分）。`,
  reopened: (times: number) => `这件事曾因评价不满意退回再办 ${times} 次。`,
} as const
