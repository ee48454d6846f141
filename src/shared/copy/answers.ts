import type { AnswerVerdict } from '../contract/answers'
import { proposalName } from './proposals'

export const verdictNames: Record<AnswerVerdict, string> = {
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  notAdopted: '未采纳',
}

export const answers = {
  title: '您的话改变了什么',
  lead: '邻居说的每一句，都有答复。',
  none: '还没有答复。议事结束以前，每一句都会答复。',
  left: (count: number) => `还有 ${count} 句等着答复。`,
  went: (n: number, title: string) => `写进了${proposalName(n)}「${title}」`,
  because: (reason: string) => `理由：${reason}`,
  by: (who: string, day: string) => `${who}答复 · ${day}`,
  saidBy: (who: string) => `${who}答复`,
  quote: (text: string) => `「${text}」`,
  together: (count: number) => `一起答复了 ${count} 句差不多的话`,
  more: '再看几条',
  each: '看每一句的答复',
} as const
