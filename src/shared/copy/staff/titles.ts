/** What stands in the bar above each page for people in office. */
export const staffTitles = {
  desk: '工作台',
  residents: '核实住处',
  statements: '看邻居的话',
  open: '开一件商量',
  consultation: '管这件事',
  posts: '岗位和任命',
} as const
