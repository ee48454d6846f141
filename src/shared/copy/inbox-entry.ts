import { MOST_UNREAD } from '../contract/people'

/** 3 条新, beside the way to the inbox; nothing where all is read. */
export const unreadMark = (unread: number): string =>
  unread === 0 ? '' : unread >= MOST_UNREAD ? `${MOST_UNREAD - 1}+ 条新` : `${unread} 条新`

export const unreadEntry = {
  text: (unread: number) => `您有 ${unreadMark(unread)}消息`,
  note: '点开看看',
} as const
