/** What stands in the bar above the pages of a session. */
export const sessionTitles = {
  session: '商量会',
  rules: '议事规则',
  host: '主持商量会',
  convene: '定一次商量会',
  editRules: '改议事规则',
} as const
