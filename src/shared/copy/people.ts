import type { PostKind, ResidencyKind, Rung } from '../contract/ladder'

export const rungWords: Record<Rung, { readonly name: string; readonly means: string }> = {
  visitor: { name: '路过看看', means: '什么都能看。想表态时，点一下「我住这个小区」就行。' },
  declared: { name: '本小区邻居', means: '可以对邻居的话表态，先记在「未核实」里。' },
  phoneVerified: { name: '留了手机号的邻居', means: '手机号已经核对过，别人看不到。' },
  verifiedResident: { name: '已核实的邻居', means: '管家核对过您的住处，态度记在「已核实」里。' },
}

export const residencyNames: Record<ResidencyKind, string> = {
  owner: '业主',
  relocatedOwner: '回迁户',
  tenant: '租户',
  family: '家属',
}

export const postNames: Record<PostKind, string> = {
  countyAdmin: '县级管理员',
  communitySecretary: '社区党组织书记',
  serviceSpecialist: '社区服务专员',
  branchSecretary: '小区党支部书记',
  redButler: '红色管家',
  residentDelegate: '居民代表',
  delegateOrCommissioner: '两代表一委员',
}

export const mine = {
  whoAmI: '我在这里是',
  residences: '我住的小区',
  verified: '已核实',
  unverified: '未核实',
  posts: '我的岗位',
  posters: '给驿站做海报',
  elder: '大字模式',
  elderMeaning: '字大一些，一次只看一句',
  on: '开着',
  off: '关着',
  sessions: '登录着的电脑',
  sessionSince: (when: string) => `${when}登录`,
  thisBrowser: '就是这一台',
  endSession: '退出',
  endThis: '退出登录',
  ended: '已经退出了。',
  signIn: '登录',
  signInMeaning: '登录后才能表态；只看不用登录。',
  useOnComputer: '在电脑上用',
  useOnComputerMeaning: '确认电脑屏幕上的八位数字',
  home: '我的住处',
  homeMeaning: '核实住处、代表我家、搬走',
  statements: '我说过的话',
  statementsMeaning: '说了什么、现在到哪一步',
  consent: '我的同意',
  consentMeaning: '同意过什么，随时可以撤回',
  about: '关于云商量',
  aboutMeaning: '谁在运营、隐私说明、投诉与意见',
  invitation: '我有任职码',
  invitationMeaning: '接受邀请，担任岗位',
} as const

export const signIn = {
  title: '用微信确认一下',
  lead: '打开微信里的「云商量」，到「我的 · 在电脑上用」，扫这个码或输这八位数字。',
  codeLabel: '登录码',
  secondsLeft: (seconds: number) => `${seconds} 秒内有效`,
  expired: '这个码过时了',
  another: '换一个',
  waiting: '确认以后，这里会自动打开。',
  later: '先看看',
  preparing: '正在取码',

  confirmLead: '请看电脑屏幕上的八位数字',
  confirmField: '八位数字',
  confirmScan: '扫电脑上的码',
  confirmLook: '下一步',
  confirmEmpty: '请输全八位数字。',
  askConfirm: '是您在用这台电脑吗？',
  browser: '电脑',
  requestedAt: '什么时候',
  from: '从哪里',
  sameNetwork: (address: string) => `${address}，和您的手机在同一个网络`,
  otherNetwork: (address: string) => `${address}，和您的手机不在同一个网络`,
  otherNetworkWarning: '请看清楚是不是您自己在用的电脑；别人发来的码，一律不要确认。',
  yes: '是我，确认登录',
  no: '不是我',
  refused: '好的，没有登录。那台电脑打不开您的内容。',
  done: '好了，电脑上已经打开。',
  doneMeaning: '八小时后会自动退出；也可以在「我的」里随时退出。',
  onlyInWechat: '这一页请在微信里打开。',
} as const
