import type { ContactKind } from '../contract/butler/contact-life'

/** What stands in the bar above the pages of the butler. */
export const butlerTitles = {
  mine: '我的管家',
  requests: '我找管家的事',
  request: '找管家的事',
  desk: '居民找我的事',
  file: '替邻居记一件',
  check: '看看物业',
  care: '记挂的人',
  card: '我的名片',
  photoOf: (label: string) => `${label}的照片`,
} as const

export const askTitles: Record<ContactKind, string> = {
  message: '给管家留言',
  callback: '请管家回电话',
  visit: '约管家上门',
  complaint: '对管家有意见',
}
