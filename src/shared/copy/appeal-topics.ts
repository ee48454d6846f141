import type { TopicOutcomes } from '../contract/topics'

import { ruleVersion } from './appeal-verdict'

export type Ending = Exclude<keyof TopicOutcomes, 'countedAt' | 'total'>

export const topics = {
  lead: '有事好商量，先看这件事归谁管。',
  can: '七类，可以商量',
  cannot: '五类，不在这里商量',
  cannotMeaning: '不能议不等于没人管：每一类都写着去哪里。您不同意，都可以请书记复核。',
  examples: '邻居们会这样说',
  showExamples: '看例子',
  hideExamples: '收起例子',
  told: '会这样答复您',
  goTo: (place: string) => `可以去：${place}`,
  version: (version: string, day: string | null) =>
    day === null ? ruleVersion(version) : `${ruleVersion(version)}，${day}公布`,
  submit: '我要提诉求',
  endings: (compound: string) => `${compound}的诉求后来怎样了`,
  total: (total: number) => `一共 ${total} 条`,
  emergencies: (count: number) => `其中 ${count} 条按急事办`,
  countedAt: (when: string) => `${when}统计`,
  noneYet: { say: '这里还没有诉求', next: '有了第一条，后来怎样会画在这里。' },
  times: (name: string, count: number) => `${name} ${count} 条`,
} as const

/** How an appeal can end, in the order in which it is drawn. */
export const endingNames: readonly { readonly key: Ending; readonly name: string }[] = [
  { key: 'opened', name: '开始商量' },
  { key: 'open', name: '正在看、等着商量' },
  { key: 'merged', name: '并到一起' },
  { key: 'handedOff', name: '转到能办的地方' },
  { key: 'notDiscussable', name: '说明了不能议' },
  { key: 'folded', name: '写明理由收起' },
  { key: 'withdrawn', name: '自己撤回、没补充' },
]
