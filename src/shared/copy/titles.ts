/** What stands in the bar above each page. */
export const titles = {
  app: '云商量',
  home: '云商量',
  scan: '扫码参与',
  consultations: '商量',
  mine: '我的',
  consultation: '商量一件事',
  station: '红色驿站',
  stations: '红色驿站',
  compound: '我的小区',
  choose: '选小区',
  signIn: '在电脑上用',
  staffStation: '驿站海报',
} as const
