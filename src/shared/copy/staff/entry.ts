/** The way to the desk, on pages that everybody opens: kept small. */
export const deskEntry = {
  name: '工作台',
  asDeputy: (post: string) => `${post}（副手）`,
  at: (place: string, post: string) => `${place} · ${post}`,
  hideWords: '在岗的同志：收起不合适的话',
  andMore: (count: number) => `，还有 ${count} 个岗位`,
} as const

/** What is theirs to add, on the page of a matter. */
export const evidenceEntry = {
  title: '可以做的事',
  facts: '写情况、列有关的人',
  factsMeaning: '现场什么样、和谁有关、告知到了没有',
  proposals: '看方案合不合规矩',
  proposalsMeaning: '看过的方案才算数',
  answers: '答复邻居的话',
  answersMeaning: '每一句都要答复，差不多的一起答',
} as const
