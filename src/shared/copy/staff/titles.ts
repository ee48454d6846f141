/** What stands in the bar above each page for people in office. */
export const staffTitles = {
  desk: '工作台',
  residents: '核实住处',
  statements: '看邻居的话',
  open: '开一件商量',
  consultation: '管这件事',
  facts: '情况和有关的人',
  proposals: '看方案',
  answers: '答复邻居的话',
  held: '机器拿不准的',
  calendar: '放假和调休',
  poll: '开意向征集',
  minutes: '写商量纪要',
  statutory: '业主共同决定的事',
  posts: '岗位和任命',
  bodies: '业委会和物业',
} as const
