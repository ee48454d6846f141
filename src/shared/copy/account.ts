import type { CountedGroup, PersonalGroup } from '../contract/account'

/** 我的数据. The sentences of refusals stand in `refusals/`. */
export const account = {
  title: '我的数据',
  lead: '这里记着您的哪些信息，您随时可以看、可以改、可以带走，也可以注销。',

  who: '您是谁',
  name: '姓名',
  phone: '手机号',
  home: '住处',
  missing: '没有填过',
  room: (room: string) => `${room}室`,
  door: (building: number, entrance: number) => `${building}号楼${entrance}单元`,
  unverified: '还没核实',
  correct: '写错了怎么改',
  correctTitle: '写错了，这样改',
  correctHome:
    '姓名、房号：到「我的住处」点「我搬走了」，再重新填一次，红色管家会再核实。您说过的话、办过的事都还在。',
  correctPhone: '手机号：在微信里用新号码点一次「用手机号核实」。',
  correctElse: '您说过的话、签过的纪要不能改写，可以再补一句；觉得不对的，请书记复核。',
  toHome: '去「我的住处」',

  left: '您留下的',
  counted: {
    words: '说过的话、提过的诉求',
    photos: '照片',
    choices: '表过的态、答过的意向',
    presence: '到过的会',
    wishes: '心愿',
    contacts: '找过管家',
    service: '服务记录',
    notices: '收到的消息',
  } satisfies Record<CountedGroup, string>,
  times: (n: number, most: number) => (n >= most ? `${most} 条以上` : `${n} 条`),
  nothing: '还没有留下什么',

  kept: '记着什么、做什么用、留多久',
  keptMeaning: '一样一样写清楚',
  keptTitle: '记着什么',
  keptLead: '没有写在这里的，我们不记。',
  keptDefault: '期限是本系统默认，可由当地调整；法律另有规定的，按法律。',

  export: '导出一份给自己',
  exportMeaning: '马上就有，是一个文件，里面有完整的手机号和住处，请收好。',
  exporting: (n: number) => `正在整理，已有 ${n} 条`,
  exported: '已经导出',
  exportedThen: '在微信里发给自己（文件传输助手）就能留着；在电脑上看「下载」。',
  exportFailed: { say: '文件没有存下来。', next: '内容没有丢，再点一次就行。' },
  fileName: (day: string) => `云商量-我的数据-${day}.json`,

  leave: '注销账号',
  leaveMeaning: '不想再用了，可以把您的信息从这里抹掉。',
  leaveTitle: '注销账号',
  goneTitle: '会抹掉',
  gone: [
    '姓名、手机号、房号、微信标识：钥匙先销毁，谁也打不开了。',
    '还没公开的话、照片，和管家的来往，收到的消息。',
    '正在征集的表态和意向答复，会退回来；家里别的大人可以重新答。',
    '没办完的诉求、心愿、找管家的事，会自动撤回，并告诉正在办的人。',
    '双报到登记、报告、小组，都会结束。',
  ],
  staysTitle: '会留下，但不再认得出是您',
  stays: [
    '公开说过的话，写成「本小区邻居」。',
    '已经结束的意向征集和表态，只剩人数。',
    '签过字的纪要、服务过的事，只剩事。',
    '任职时按岗位办的事和称呼（如“王管家”）。',
    '操作记录：只有代号，留三年，查问责任用。',
    '您同意过隐私说明的凭据：只有代号，留三年。',
  ],
  care: '管家为您写的照料备注，请当面请管家删掉。',
  cooling: (days: number) =>
    days === 0
      ? '点了以后马上开始，不能反悔。'
      : `点了以后有 ${days} 天可以反悔（本系统默认，可由当地调整）。这几天只能看。`,
  leaveYes: '注销',
  leaveNo: '再想想',

  handOver: '先交接好，再注销',
  handOverPosts: '您还担任：',
  handOverPostsNext: '邻居的事正等着这个岗位。请到「岗位」里卸任，或请上级安排人接手；手上的事会一起交过去。',
  deputy: '（代办）',
  handOverClaims: (n: number) => `您认领的 ${n} 个心愿还没办完。`,
  handOverClaimsNext: '有人正盼着。请办完，或点「放弃认领」，它会回到心愿墙上。',
  toClaims: '去看认领的心愿',
  toPosts: '去看岗位',

  leaving: (when: string) => `已申请注销，${when}以后抹掉`,
  leavingNext: '在这之前都可以反悔。过了就找不回来了。',
  leavingNow: '正在抹掉',
  leavingNowNext: '已经开始了，很快就好。',
  keep: '不注销了',
  toMine: '去「我的」',
  signInFirst: { say: '登录后才看得到您的数据', next: '到「我的」里用微信确认登录就行。' },
} as const

/** Each group as its page names it, and what it is for (PIPL art. 17). */
export const personalGroups: Record<PersonalGroup, { readonly name: string; readonly why: string }> = {
  account: { name: '账号', why: '认得出是同一个人，知道能做什么' },
  openid: { name: '微信标识', why: '登录、内容安全检测、发提醒' },
  phone: { name: '手机号', why: '核实身份、请管家回电话' },
  name: { name: '姓名', why: '管家核实住处；您愿意时署名' },
  home: { name: '住处', why: '知道您住哪个小区、哪一户，一户一个意向' },
  age: { name: '年龄段', why: '保护未成年人' },
  devices: { name: '登录过的电脑', why: '让您看见、随时退出' },
  consents: { name: '同意记录', why: '证明您同意过什么' },
  words: { name: '公开说过的话', why: '和邻居一起商量' },
  rawWords: { name: '打码前的原文', why: '书记复核时核对' },
  photos: { name: '照片', why: '说清楚现场是什么样' },
  choices: { name: '表态、意向、评分', why: '数出大家的意见' },
  presence: { name: '签到', why: '证明到会的人数够不够' },
  wishes: { name: '微心愿', why: '请人帮忙圆心愿' },
  contacts: { name: '找管家的来往', why: '请管家办事、查办得怎么样' },
  service: { name: '双报到和服务记录', why: '记下做过的服务，写年度报告' },
  bookings: { name: '接待日预约', why: '给您留时间' },
  notices: { name: '消息和提醒', why: '告诉您结果' },
  office: { name: '任职和操作记录', why: '谁办的、办得对不对，查得到' },
  traces: { name: '防重复、防滥用的记号', why: '网不好时不重复提交，挡住刷屏' },
}

/** Until when, in words. */
export const keptText = {
  account: '账号在就留着，注销就抹掉',
  day: '最多一天',
  months: (n: number, since: string) => `${since}${n} 个月`,
  years: (n: number, since: string) => `${since}${n} 年`,
  days: (n: number, since: string) => `${since}${n} 天`,
  since: { written: '记下后', closed: '事情结束后', refused: '没通过后', left: '注销后' },
} as const
