import type { SignupState } from '../contract/service/activity'
import type { ActivityKind, ServiceConfirmer, ServiceKind } from '../contract/service/kinds'

export const serviceKinds: Record<ServiceKind, string> = {
  goods: '送东西',
  service: '帮忙做事',
  company: '陪伴',
  skill: '用特长帮忙',
  tidying: '清洁整理',
  patrol: '巡逻值守',
  visiting: '走访看望',
  teaching: '教一教',
  event: '办活动',
}

export const activityKinds: Record<ActivityKind, string> = {
  tidying: serviceKinds.tidying,
  patrol: serviceKinds.patrol,
  visiting: serviceKinds.visiting,
  teaching: serviceKinds.teaching,
  event: serviceKinds.event,
}

export const confirmers: Record<ServiceConfirmer, string> = {
  wisher: '心愿人确认',
  butler: '管家打电话确认',
  secretary: '书记确认',
}

export const signupStates: Record<Exclude<SignupState, 'left'>, string> = {
  joined: '已报名',
  came: '来了',
  absent: '没来',
}

/** 90 分钟 · 2 小时 · 1 小时 30 分 */
export function minutesText(minutes: number): string {
  if (minutes < 60) return `${minutes} 分钟`
  const rest = minutes % 60
  return rest === 0 ? `${minutes / 60} 小时` : `${Math.floor(minutes / 60)} 小时 ${rest} 分`
}

export const activities = {
  title: '一起做的事',
  way: '一起做的事',
  wayMeaning: '报名参加社区的活动',
  upcoming: '接下来',
  past: '我参加过的',
  none: { say: '社区还没有新活动', next: '有了会放在这里；参加小组，有新活动会告诉您。' },
  toGroups: '去看小组',
  where: (place: string, compound: string) => `${compound} · ${place}`,
  lasts: (minutes: string) => `大约 ${minutes}`,
  seats: (joined: number, seats: number) => `${joined} 人报名，一共 ${seats} 位`,
  full: '人满了',
  host: (label: string) => `${label}带队`,
  join: '我去',
  leave: '去不了了',
  mine: '我报名了',
  cancelled: '取消了',
  counted: (minutes: string) => `记了 ${minutes}`,
  registerFirst: '去报到',
} as const

export const groups = {
  title: '特长小组',
  way: '特长小组',
  wayMeaning: '按特长自己加入、自己退出',
  lead: (compound: string) => `${compound}的小组。加入后，有对口的活动会告诉您；随时可以退出。`,
  members: (count: number) => (count === 0 ? '还没有人' : `${count} 人`),
  in: '已加入',
  out: '加入',
} as const

export const serviceYear = {
  title: '我的服务记录',
  way: '我的服务记录',
  wayMeaning: '一年里做过的，都是确认过的',
  year: (year: number) => `${year} 年`,
  before: '看前一年',
  after: '看后一年',
  items: (items: number) => `${items} 件`,
  hours: (minutes: string) => minutes,
  sum: (items: number, minutes: string) => (minutes === '' ? `${items} 件事` : `${items} 件事，${minutes}`),
  kinds: '做了什么',
  months: '一年十二个月',
  monthLabel: (month: number, count: number) => `${month}月，${count} 件`,
  month: (month: number) => `${month}`,
  entries: '一件一件',
  none: (year: number) => ({
    say: `${year} 年还没有记录`,
    next: '参加活动、认领心愿，对方确认以后，会出现在这里。',
  }),
  calm: '只给您自己看，不排名，也不和别人比。',
} as const
