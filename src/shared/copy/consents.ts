import type { ConsentKind } from '../contract/consent'

/** What stops when a consent is taken back. The texts themselves stand in `copy/notices`. */
export const withdrawing: Record<ConsentKind, string> = {
  notice: '撤回后照常看，但不能再表态、说话，直到再次同意。已经算进去的态度只剩人数。',
  userAgreement: '撤回后照常看，但不能再表态、说话，直到再次同意。',
  hardship: '撤回后不再使用这些情况，正在办的会停下来问您。',
  health: '撤回后不再使用这些情况，正在办的会停下来问您。',
  partyMembership: '撤回后不再显示和使用您的党员身份。',
  under14: '撤回后不能再替孩子说；说过的话，可以请书记收起来。',
  portrait: '撤回后照片马上不再给邻居看，随后删除；管家照常当。',
}

export const consents = {
  lead: '您同意过什么、什么时候同意的，都在这里。撤回和同意一样容易。',
  agreedOn: (day: string) => `${day}同意`,
  withdrawnOn: (day: string) => `${day}撤回`,
  version: (version: string) => `${version} 版`,
  state: { agreed: '已同意', withdrawn: '已撤回' },
  read: '看全文',
  withdraw: '撤回同意',
  agreeAgain: '再次同意',
  withdrawTitle: (name: string) => `撤回「${name}」？`,
  withdrawYes: '撤回',
  withdrawNo: '不撤回',
  none: { say: '您还没有同意过什么', next: '要用到您的信息时，会当面问您；不问就不用。' },
  signInFirst: {
    say: '登录后才看得到您的同意记录',
    next: '到「我的」里用微信确认登录就行。两份全文不登录也能看。',
  },
  toMine: '去「我的」',
  separately: '健康、困难、党员身份、替孩子说，每一样都单独问，不同意不影响别的。',
  history: '以前的记录',
  operator: '谁在运营',
} as const
