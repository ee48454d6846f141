export const staff = {
  posterLead: (station: string) => `${station}的海报`,
  posterMeaning: '一张 A4 纸，有这个驿站的码。打印出来贴在进门看得见的地方，别人一扫就进到这里正在商量的事。',
  make: '生成海报',
  making: '正在生成',
  ready: '海报好了',
  open: '打开海报',
  validFor: (minutes: number) => `这个链接 ${minutes} 分钟内有效，过了再生成一次就行。`,
  notInOffice: { say: '海报由在岗的同志生成', next: '需要的话，请告诉驿站的工作人员。' },
  copied: '链接已复制，可以在电脑上打开打印。',
} as const
