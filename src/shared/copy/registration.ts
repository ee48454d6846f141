import type { MemberProof, MemberState, Missing, OwnStep, ServiceTime, Skill } from '../contract/registration'

export const skillNames: Record<Skill, string> = {
  repair: '水电小修',
  digital: '手机电脑',
  teaching: '辅导功课',
  care: '陪伴照料',
  errand: '跑腿代办',
  tidying: '打扫整理',
  carrying: '搬抬出力',
  culture: '文体书画',
  legal: '法律咨询',
  mediation: '说和劝解',
}

export const timeNames: Record<ServiceTime, string> = {
  workdayDay: '工作日白天',
  workdayEvening: '工作日晚上',
  weekendDay: '周末白天',
  weekendEvening: '周末晚上',
}

export const memberStates: Record<MemberState, { readonly name: string; readonly means: string }> = {
  pending: { name: '等书记看', means: '看过以后，消息里告诉您。' },
  accepted: { name: '已经通过', means: '许个诺，就可以开始服务。' },
  active: { name: '已报到', means: '可以认领心愿、参加活动。' },
  suspended: { name: '先歇一歇', means: '歇着的时候不能认领新的心愿，做过的都在。' },
  moved: { name: '已转走', means: '转到了新住的小区。' },
  ended: { name: '已结束', means: '做过的服务都还在记录里。' },
}

export const proofNames: Record<MemberProof, string> = {
  unitList: '单位名单上有您',
  checked: '书记核对过',
}

export const missingWords: Record<Missing, { readonly say: string; readonly next: string }> = {
  homeElsewhere: { say: '您不住在报到的小区了。', next: '在新住的小区重新报到，原来的记录都带着。' },
  unitNotRegistered: {
    say: '还差一半：您的单位没有在社区报到。',
    next: '不影响您服务。请单位党组织带着报到单到所在社区登记。',
  },
  unitTermOver: { say: '还差一半：您单位的报到到期了。', next: '不影响您服务。请单位到社区续一次。' },
}

export const ownSteps: Record<Exclude<OwnStep, 'begin'>, string> = {
  pause: '这阵子忙，先歇一歇',
  resume: '我回来了，继续服务',
  end: '结束报到',
  withdraw: '先不报了',
}

export const registration = {
  title: '双报到',
  none: {
    say: '您还没有报到',
    next: '单位在职的党员，可以在住的小区报到：认领心愿、参加活动，做过的都有记录。',
  },
  noHome: { say: '先告诉我们您住哪个小区', next: '到「我的 · 我的住处」点一下就行，再回来报到。' },
  toHome: '去「我的住处」',
  begin: '去报到',
  again: '重新报到',
  move: '转到现在住的小区',
  at: (community: string, compound: string) => `${community} · ${compound}`,
  unit: '我的单位',
  unitPromises: '单位答应社区的',
  unitUntil: (day: string) => `报到到 ${day}`,
  skills: '我能帮的',
  times: '我有空的时候',
  good: '拿手',
  since: (day: string) => `${day}起`,
  applied: (day: string) => `${day}提交`,
  checkedBy: (label: string) => `${label}会看`,
  checkedByPost: '小区党支部书记会看，空缺时由上一级看',
  checkUntil: (moment: string) => `，${moment}前答复；过了时间会转给上一级（本系统默认，可由当地调整）。`,
  reason: (text: string) => `说明：${text}`,
  suspendedByOffice: '书记让您先歇一歇，请和书记说说。',
  claimsPaused: (day: string) => `有心愿超了时间，${day}以后才能再认领。`,
  change: '改特长和时间',
  past: '以前的报到',

  promiseTitle: '许个诺，就开始',
  promises: [
    '听到、看到的邻居的难处，不往外说。',
    '不收钱，不收礼，也不借钱。',
    '答应了的按时办；办不了，早一点说。',
  ],
  promise: '我答应，开始服务',
  later: '再想想',

  endTitle: '结束报到？',
  endMeaning: '结束以后不能再认领心愿。做过的服务都还在；想回来，随时可以重新报到。',
  endYes: '结束',
  endNo: '不结束',
} as const

/** The form; one page, four things. */
export const registerForm = {
  title: '去报到',
  changeTitle: '改特长和时间',
  where: '在哪个小区报到',
  name: '姓名',
  nameHint: '和身份证上一样',
  nameMeaning: '只给核对的书记看。',
  nameProblem: '请写两个字以上的姓名。',
  unit: '单位',
  unitHint: '单位的全称',
  unitMeaning: '从名单里点，名单里没有就自己写。不用上传任何党员材料。',
  unitProblem: '请写单位的全称，只用汉字、字母和数字。',
  units: '已经报到的单位',
  unitIn: (community: string) => `在${community}报到`,
  skills: '您能帮邻居做什么',
  good: '其中哪些比较拿手',
  times: '一般什么时候有空',
  pickOne: '请至少选一样。',
  send: '报到',
  save: '改好了',
  done: { say: '收到了您的报到', next: '看过以后，消息里告诉您。' },
  doneByList: { say: '单位名单上有您，已经通过', next: '再许个诺，就可以开始服务。' },
  already: { say: '您已经在这个小区报到了', next: '想换特长和时间，回到我的报到里改。' },
  back: '回到我的报到',
} as const
