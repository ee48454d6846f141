import type { Wisher, WishKind } from '../contract/wish/kinds'

export const wishKindNames: Record<WishKind, string> = {
  goods: '要一样东西',
  service: '帮忙办件事',
  company: '陪一陪',
  skill: '会一手的来',
}

/** All that is ever told of who wishes. */
export const wisherNames: Record<Wisher, string> = {
  elder: '一位老人',
  family: '一户人家',
  neighbour: '一位邻居',
}

/** 本小区一位老人; of another compound its name, never a building. */
export const whoWishes = (wisher: Wisher, compoundName: string, here: boolean) =>
  `${here ? '本小区' : compoundName}${wisherNames[wisher]}`

export const wishBoard = {
  title: '心愿',
  lead: '邻居的小难处，报到的党员来认领。不涉及钱。',
  all: '全部',
  fits: { skill: '与您的特长相符', time: '时间对得上' },
  fitsMany: (count: number) => `有 ${count} 个与您的特长或时间相符，排在前面`,
  until: (day: string) => `在墙上到 ${day}`,
  worth: (yuan: number) => `约值 ${yuan} 元`,
  none: { say: '墙上还没有心愿', next: '谁家有小难处，请点下面提一个；楼道管家也能代提。' },
  noneOfKind: { say: '这一类还没有心愿', next: '看看别的类，或者过几天再来。' },
  propose: '提一个心愿',
  mine: '我的心愿和认领',
  notMember: '认领的是报到的党员。',
  register: '我是党员，去双报到',
  entry: '邻居的微心愿',
  entryLead: '看看谁需要搭把手',
} as const
