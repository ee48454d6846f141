/** Every sentence of the poster on a station's wall. */
export const words = {
  title: (station: string) => `${station} 扫码商量`,
  slogan: ['有事找支部', '遇事多商量'],
  lead: '邻里的事，扫一扫就能说话',
  brand: '云商量',
  underCode: '扫不了？打开微信小程序「云商量」，输入这行字',
  steps: [
    { say: '打开微信', more: '点右上角的「+」' },
    { say: '点「扫一扫」', more: '把手机对准上面的码' },
    { say: '说一句，或点赞同', more: '不用注册，不用填表' },
  ],
  openHours: '开门时间',
  office: '商量办公室',
  help: '不会用手机？进门说一声，有人帮您。',
} as const
