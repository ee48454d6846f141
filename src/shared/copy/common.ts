export const common = {
  photoProblem: '照片没选上，请再选一次。',
  back: '返回',
  close: '关上',
  tryAgain: '再试一次',
  tableKept: '选的表格还在，有网了点一下就接着看。',
  loading: '正在打开',
  more: '再看一些',
  offline: '现在没有网络。您写的、点的都会留着，有网就送出去。',
  keptCopy: (when: string) => `没连上网，这是${when}看到的内容。`,
  goHome: '回首页',
} as const

export const slogan = '有事找支部、遇事多商量'
