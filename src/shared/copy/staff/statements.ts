import type { PublishReason } from '../../contract/publish'
import type { ReportReason, StatementState } from '../../contract/statement'

type Waiting = Extract<StatementState, 'held' | 'folded' | 'contested'>

export const reportReasonNames: Record<ReportReason, string> = {
  personalAttack: '骂人',
  privacy: '露了别人的隐私',
  untrue: '不是事实',
  advertising: '广告',
  unlawful: '可能违法',
  other: '别的',
}

/** Why it waits for a person instead of being shown or refused by itself. */
export const whyWaiting: Record<PublishReason, string> = {
  checking: '检查还没有回话',
  unsure: '机器拿不准，请您看一眼',
  noAnswer: '检查没有按时回话，请您看一眼',
  young: '十四五岁的孩子写的，先请您看一眼',
  hosted: '线上商量时说的，先请您看一眼',
  notSuitable: '检查认为不合适',
  byPerson: '有同志看过，没有放出来',
}

export const stateWords: Record<Waiting, string> = {
  held: '别人还看不到',
  folded: '三位邻居举报，先收起来了',
  contested: '被收起，写的人请您再看一次',
}

/** The two ways to decide, by what it waits for. */
export const decisionWords: Record<Waiting, { readonly restore: string; readonly keepHidden: string }> = {
  held: { restore: '可以公开', keepHidden: '不公开' },
  folded: { restore: '可以留着', keepHidden: '收起来' },
  contested: { restore: '恢复公开', keepHidden: '仍然收起' },
}

export const decided = {
  restore: '好了，大家看得到了',
  keepHidden: '好了，大家看不到',
} as const

/** Ready sentences: one tap instead of typing. The author reads them. */
export const restoreReasons = ['看过了，说的是小区的事。', '没有不合适的地方，可以留着。'] as const
export const hideReasons = [
  '请不要点名说邻居，对事不对人。',
  '里面有别人的隐私，请去掉再说。',
  '和这件事没有关系，请到合适的地方说。',
  '像是广告，这里不放。',
] as const

export const statements = {
  place: (place: number, total: number, more: boolean) =>
    `第 ${place} 条，${more ? '后面还有' : `共 ${total} 条`}`,
  said: (author: string, when: string) => `${author} · ${when}`,
  waits: (when: string) => `${when}来的`,
  why: '为什么要看',
  reported: '邻居怎么说',
  times: (count: number) => `（${count} 人）`,
  hiddenReason: '当初收起的理由',
  contest: '写的人怎么说',
  noWords: '没有另外写，只请再看一次。',
  photo: (place: number) => `附的照片第${place}张`,
  toConsultation: '看这件商量',
  reasonTitle: (decision: string) => `${decision}，为什么？`,
  reasonLead: '写的人会看到这句话。',
  next: '后面还有',
  clear: { say: '没有等着看的话', next: '拿不准的、被举报的、有人不服的，会放在这里。' },

  hideLead: '不合适的话，写明理由收起来。写的人会看到理由，也可以请上一级再看。',
  hide: '收起这句',
  hideTitle: '为什么收起？',
  hideAct: '收起来',
  hidden: '收起来了。写的人会看到理由。',
  noWordsHere: { say: '这里还没有邻居的话', next: '有人说了，会出现在这里。' },
} as const
