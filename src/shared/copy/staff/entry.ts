/** The way to the desk, on pages that everybody opens: kept small. */
export const deskEntry = {
  name: '工作台',
  asDeputy: (post: string) => `${post}（副手）`,
  at: (place: string, post: string) => `${place} · ${post}`,
  hideWords: '在岗的同志：收起不合适的话',
  andMore: (count: number) => `，还有 ${count} 个岗位`,
} as const
