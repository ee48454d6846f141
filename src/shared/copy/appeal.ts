import { APPEAL_MOST_CHARACTERS, APPEAL_MOST_PHOTOS, OPEN_APPEALS } from '../contract/appeal'
import type { EmergencyService } from '../contract/emergency'

const systemDefault = '本系统默认，可由当地调整'

/** Which number helps with what, as one would ask for it. */
export const emergencyNames: Record<EmergencyService, string> = {
  police: '报警',
  fire: '火警',
  ambulance: '急救',
  gas: '燃气',
  lift: '电梯',
}

export const urgent = {
  title: '正有危险？先打电话',
  meaning: '燃气味、冒烟着火、困在电梯、有人受伤，不用先写。',
  dial: (service: string, number: string) => `${service}，拨打${number}`,
} as const

export const appeal = {
  lead: (compound: string) => `说给${compound}的书记和邻居听。`,
  where: '在哪儿',
  whereHint: '比如：3号楼2单元门口',
  what: '什么事',
  whatHint: '看到了什么、有多久了，照平常说话写就行。',
  hope: '盼着怎么办',
  hopeHint: '不知道怎么办，可以不写。',
  left: (left: number) => `三栏一共还能写 ${left} 个字`,
  characters: `三栏一共不超过 ${APPEAL_MOST_CHARACTERS} 字。`,
  empty: '先写一句是什么事，再提交。',
  photos: '照片',
  photosMeaning: `最多 ${APPEAL_MOST_PHOTOS} 张。不要拍到别人的脸和门牌号。`,
  addPhoto: '加照片',
  removePhoto: (place: number) => `去掉第${place}张照片`,
  child: '替孩子说',
  childMeaning: '不满十四岁的孩子，由您替他说',
  on: '是',
  off: '不用',
  hint: (category: string) => `看着像「${category}」一类的事。`,
  hintMeaning: '只是先猜一下，不对也不要紧，接着写。',
  whoSees: '别人看到的是「本小区邻居」。手机号、证件号、门牌号会自动遮住。',
  rules: `每人在一个小区最多同时有 ${OPEN_APPEALS} 条在办（${systemDefault}）。`,
  agreement: '提交就是同意《使用约定》。',
  readAgreement: '看《使用约定》',
  topics: '先看看什么能商量',
  submit: '提交诉求',
  sending: '正在提交',
  next: '下一项',
  before: '上一项',
  step: (place: number, total: number) => `第 ${place} 项，共 ${total} 项`,
  keptWords: '您写的',
  kept: { say: '已经记下，有网就送出去。', next: '关掉也不会丢，也不会送两次。急事请直接打上面的电话。' },
  keptPhotos: { say: '照片还没传上去。', next: '您写的、选的都留着，回到这一页、有网了就接着传。' },
  chooseFirst: { say: '先选一个小区', next: '诉求是提给一个小区的，选好了再来写。' },
  choose: '选小区',
} as const

export const similar = {
  title: '邻居提过差不多的事',
  meaning: '是同一件事就附议，人多更容易商量起来。不是，就接着写您的。',
  near: { stairwell: '您的单元', building: '您的楼', compound: '本小区' },
  coSigns: (count: number) => (count === 0 ? '还没有人附议' : `${count} 人附议`),
  coSign: '我也是，附议',
  coSigned: '您已附议',
  thanks: '附议好了，有进展会在这条诉求里看到。不用再提一遍。',
  mine: '这是您提的',
  toConsultation: '已经在商量，去看看',
  read: '看看这一条',
} as const
