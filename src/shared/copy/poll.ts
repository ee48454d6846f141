import type { PollGroup, StandingOption } from '../contract/poll'
import { dayText, momentText } from './dates'

const standingOptions: Record<StandingOption, string> = {
  none: '这几个都不合适',
  unsure: '拿不准',
}

export const groupNames: Record<PollGroup, string> = { owner: '业主', tenant: '租户', family: '家人' }

/** People say 夜里 12 点 of the day that ends, not 00:00 of the next. */
export function closingText(iso: string): string {
  const text = momentText(iso)
  if (!text.endsWith('00:00')) return text
  return `${dayText(new Date(Date.parse(iso) - 1).toISOString())} 夜里 12 点`
}

/** A proposal's own words, or one of the two that always stand. */
export const optionText = (option: { readonly id: string; readonly title: string | null }): string =>
  option.title ?? (standingOptions as Readonly<Record<string, string>>)[option.id] ?? ''

export const poll = {
  title: '意向征集',
  ask: '您倾向哪个方案？',
  advisory: '大家的意向供商量会参考，最后怎么办，写在商量纪要里。',
  closes: (moment: string) => `${moment} 截止`,
  closedOn: (moment: string) => `${moment} 已截止，这是从每一份答复重新数出来的结果。`,
  counting: '已经截止，正在从头数一遍，一两分钟就好。',
  turnout: (persons: number, households: number) => `${persons} 人答复，代表 ${households} 户`,
  ofHomes: (homes: number) => `全小区 ${homes} 户`,
  hidden: '截止以后才公布倾向，免得先答的影响后答的。',
  hiddenDrawn: (persons: number, homes: number) =>
    homes > 0 ? `已有 ${persons} 户答复，全小区 ${homes} 户` : `已有 ${persons} 户答复`,
  answered: '答复了的户',
  notYet: '还没答复的户',
  answer: '送出我的意向',
  change: '改成这个',
  mine: '这是您的意向，截止前随时可以改。',
  forHousehold: '您的这一份，同时算您家的一户。',
  notForHousehold: '您的这一份按人算；您家的一户，由家里说好的那位来答。',
  choose: '选一选，您倾向哪个',
  kept: '已记下，有网就送出去。',
  who: '住处核实过、满十八岁的居民都能答，业主和租户一样。',
  byPerson: '按人算',
  byHousehold: '按户算',
  personsTotal: (count: number) => `${count} 人`,
  householdsTotal: (count: number) => `${count} 户`,
  householdMeaning: '一户算一份，由家里说好的那位来答；没说好的，先答的那位算数。',
  groups: '业主和租户分开看',
  groupsMeaning: '费用要业主出，所以分开看。不到 5 人的不单列。',
  noGroups: '人数还少，先不分开看，免得看出谁选了什么。',
  row: (name: string, count: number, percent: number) => `${name}，${count}，占百分之${percent}`,
  percent: (value: number) => `${value}%`,
  nobody: '还没有人答复，您可以做第一个。',
  frozenMeaning: '有人答过以后，选项和截止时间都不再变。',
} as const
