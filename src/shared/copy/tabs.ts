/** The places a thumb can always reach. A place whose function does not exist yet is not listed. */
export const tabs = [
  { path: 'pages/home/index', text: '首页' },
  { path: 'pages/consultations/index', text: '商量' },
  { path: 'pages/wishes/index', text: '心愿' },
  { path: 'pages/mine/index', text: '我的' },
] as const

export type TabPath = (typeof tabs)[number]['path']
