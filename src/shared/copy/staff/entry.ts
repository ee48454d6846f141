/** The way to the desk, on pages that everybody opens: kept small. */
export const deskEntry = {
  name: '工作台',
  asDeputy: (post: string) => `${post}（副手）`,
  at: (place: string, post: string) => `${place} · ${post}`,
  hideWords: '在岗的同志：收起不合适的话',
  andMore: (count: number) => `，还有 ${count} 个岗位`,
} as const

/** On a compound's page, for the two secretaries of the place. */
export const bodiesEntry = {
  way: '登记业委会和物业',
  wayMeaning: '委员、任期、物业公司和它的双重领导',
} as const

/** What is theirs to add, on the page of a matter. */
export const evidenceEntry = {
  title: '可以做的事',
  facts: '写情况、列有关的人',
  factsMeaning: '现场什么样、和谁有关、告知到了没有',
  proposals: '看方案合不合规矩',
  proposalsMeaning: '看过的方案才算数',
  poll: '开意向征集',
  pollMeaning: '问问大家倾向哪个方案',
  minutes: '写商量纪要',
  minutesMeaning: '商量出什么、谁怎么说，三方签名',
  statutory: '是不是业主共同决定的事',
  statutoryMeaning: '民法典 278 条的九项，标明后转业主大会',
  assembly: '记下业主大会的结果',
  assemblyMeaning: '问到了就写在这里，大家都能看到',
  work: '去办这件事',
  workMeaning: '分任务、写进展、放照片，记 12345 编号',
  answers: '答复邻居的话',
  answersMeaning: '每一句都要答复，差不多的一起答',
} as const
