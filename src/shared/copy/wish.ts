import type { ClaimState } from '../contract/wish/claim'
import type { WishMove } from '../contract/wish/move'
import type { WishReason } from '../contract/wish/reasons'
import type { WishState } from '../contract/wish/state'
import type { BehalfRelation, ConsentWay, Hardship, WishPoster } from '../contract/wish/submit'

export const wishStates: Record<WishState, string> = {
  draft: '还没送出',
  submitted: '等管家上门看一看',
  verifying: '等另一位同志放行',
  published: '在墙上，等人认领',
  claimed: '有人认领了',
  inProgress: '正在办',
  awaitingConfirm: '说办好了，等确认',
  confirmed: '确认收到了',
  closed: '已经办结',
  rejected: '没有通过',
  withdrawn: '收回了',
  released: '重新上墙',
  expired: '暂时没人认领',
  disputed: '说法不一，书记在弄清楚',
}

export const claimStates: Record<ClaimState, string> = {
  active: '正在办',
  fulfilled: '等对方确认',
  confirmed: '确认收到了',
  released: '您交回了',
  overdue: '过了时间，交给别人了',
  withdrawn: '对方收回了',
  refuted: '书记判定没办成',
}

export const wishReasons: Record<WishReason, string> = {
  noLongerNeeded: '用不着了',
  solved: '已经解决了',
  changedMind: '想再考虑考虑',
  noTime: '时间安排不开',
  cannotDo: '这事我办不了',
  cannotReach: '联系不上',
  notHardship: '不在微心愿帮的范围里',
  notAllowed: '这样的东西或事不能当心愿',
  alreadyPosted: '已经提过了',
  tellsTooMuch: '看得出是谁，请改一改',
  unclear: '没写清楚，请改一改',
  notReceived: '没有收到',
  notAsAgreed: '和说好的不一样',
  askedForMoney: '提到了钱',
  overdue: '过了时间',
}

export const hardshipNames: Record<Hardship, string> = {
  lowIncome: '家里收入低',
  disabled: '行动有不便',
  elderAlone: '老人独居',
  seriouslyIll: '生了重病',
  childInNeed: '孩子有困难',
  other: '别的难处',
}

export const posterNames: Record<WishPoster, string> = {
  self: '我自己的心愿',
  guardian: '替我家孩子提',
  onBehalf: '替居民提（在岗同志）',
}

export const relationNames: Record<BehalfRelation, string> = {
  stairwell: '同楼道的居民',
  compound: '同小区的居民',
  relative: '受家人托付',
}

export const consentNames: Record<ConsentWay, string> = {
  faceToFace: '当面同意',
  byPhone: '电话里同意',
  byGuardian: '监护人同意',
}

/** What a button does, and the question that is asked before. */
export const wishMoves: Record<
  WishMove,
  { readonly act: string; readonly ask: string; readonly means: string }
> = {
  extend: { act: '来不及，延长七天', ask: '延长七天？', means: '只能延长一次（本系统默认，可由当地调整）。' },
  release: { act: '办不了，交回去', ask: '交回这个心愿？', means: '它马上回到墙上，留给别人。' },
  dispute: {
    act: '情况不对，请书记看',
    ask: '请书记来弄清楚？',
    means: '五个工作日内有答复（本系统默认，可由当地调整）。',
  },
  withdraw: { act: '收回这个心愿', ask: '收回这个心愿？', means: '已经有人认领的，会告诉他为什么。' },
  sendBack: { act: '请重新写', ask: '退回去重写？', means: '写的人会看到原因。' },
  reject: { act: '不通过', ask: '不通过这个心愿？', means: '提的人会看到原因；不算进他家的次数。' },
  uphold: { act: '办成了，算数', ask: '认定办成了？', means: '双方都会收到答复。' },
  resume: { act: '接着办', ask: '让他接着办？', means: '再给七天。' },
  undo: { act: '没办成，重新上墙', ask: '认定没办成？', means: '心愿重新上墙，等另一位来认领。' },
  renew: { act: '再上墙三十天', ask: '再上墙三十天？', means: '三十天里等人认领。' },
  refer: { act: '转去别的帮扶', ask: '转去别的帮扶？', means: '不再在墙上，由您线下帮他想办法。' },
}

export const wish = {
  title: '微心愿',
  newTitle: '提一个心愿',
  recordTitle: '记一笔',
  mineTitle: '我的心愿和认领',
  rules: '不涉及钱，不收礼，不拍脸和门牌。',
  worth: (yuan: number) => `大约值 ${yuan} 元`,
  times: (names: string) => `方便的时候：${names}`,
  skill: (name: string) => `要会：${name}`,
  responsible: (who: string) => `现在由${who}负责`,
  due: (moment: string) => `到 ${moment}`,
  until: (day: string) => `在墙上到 ${day}`,
  reason: (why: string) => `原因：${why}`,
  disputed: (why: string) => `反映的情况：${why}`,
  answerBy: (moment: string) => `最晚 ${moment} 答复双方`,
  default: '期限和次数是本系统默认，可由当地调整。',

  claim: '我来认领',
  claimTitle: '认领这个心愿',
  claimLead: '认领就是答应了。要东西的七天、别的十四天里办好；来不及可以延长一次七天。',
  noRelative: '我和对方不是亲属',
  claimYes: '我答应，认领',
  needNoRelative: '请先点一下这一条。',
  won: { say: '认领成功，谢谢您', next: '往下看对方的住处和电话，先打个招呼再上门。' },
  similar: '差不多的心愿',
  notMember: { say: '认领的是报到的党员', next: '您是党员，请先双报到；不是也可以告诉书记您想帮忙。' },

  contact: '看对方的住处和电话',
  contactNote: '每看一次都记下来。办好以后就看不到了，请不要转给别人。',
  contactLines: (building: number, entrance: number, room: string | null) =>
    `${building}号楼${entrance}单元${room === null ? '' : ` ${room}`}`,
  contactName: '怎么称呼',
  contactPhone: '电话',
  contactDoor: '住处',
  contactLess: '没有留全，其余的由楼道管家帮忙。',
  dial: '打电话',

  progress: '办得怎样',
  recorded: { mine: '您记的', claimant: '认领的人记的' },
  photo: (place: number) => `第${place}张照片`,
  noNotes: '还没有记录。',
  minutes: (count: number) => `用了 ${count} 分钟`,
  checking: '正在检查，别人还看不到',
  note: '记一笔进展',
  fulfil: '我已办好',
  confirm: '确认收到',
  confirmCall: '打过电话，确认办好',
  confirmAsk: '和谁通的话？',
  spoke: { wisher: '本人', family: '家人' },
  thank: '说声谢谢',
  thankHint: '写一句心里话，不用回礼',
  thankSend: '送出谢谢',
  thanked: '对方的谢谢',
  send: '送出',
  yes: '就这样办',
  keep: '先不',
  needReason: '请选一个原因。',
  why: '为什么',

  by: '替谁提',
  kind: '想要什么',
  name: '一句话说心愿',
  nameHint: '比如：换一换厨房的灯',
  words: '多说几句',
  wordsHint: '说说情况和怎么帮；只有核实的同志看得到原话',
  value: '大约值多少钱（元，最多三百）',
  who: '墙上怎么称呼',
  hardship: '家里的难处',
  hardshipNote: '只给核实和放行的两位同志看，办结后三十天删除。',
  skillAsk: '要会什么（可以不选）',
  noSkill: '不用什么手艺',
  timesAsk: '什么时候方便（可以都不选）',
  stairwell: '住哪个楼道',
  room: '门牌',
  person: '怎么称呼',
  phone: '电话（没有可以不填）',
  relation: '您和他',
  consent: '怎么同意的',
  consentDay: '哪天同意的（如 2026-11-20）',
  used: (count: number, most: number) => `${count} / ${most}`,
  need: '请填这一项。',
  limits: '一家最多两个在办、一年四个（本系统默认，可由当地调整）。',
  whoSees: '墙上只写「本小区一位老人」这样的话，没有名字和门牌；认领以后，认领的人才看得到住处和电话。',
  sent: (who: string | null) => ({
    say: '提好了',
    next: `${who ?? '楼道管家'}会在三个工作日里上门看一看，再由另一位同志放行。`,
  }),
  toMine: '看我的心愿',

  recordText: '办得怎样',
  recordHint: '比如：灯换好了，试过亮的',
  recordPhotos: '照片里不要有脸和门牌，看一眼再加。',
  photoAsk: '照片里有脸或门牌吗？',
  photoClean: '没有，加进来',
  photoNo: '有，不加',
  addPhoto: '加照片',
  removePhoto: (place: number) => `去掉第${place}张`,
  minutesAsk: '用了多少分钟',
  recordDone: '办好了，请对方确认',
  recordNote: '只记一笔',

  posted: '我提的',
  claimed: '我认领的',
  free: (count: number) => (count === 0 ? '手上三个都在办，办好一个再认领' : `还能认领 ${count} 个`),
  paused: (day: string) => `有两个过了时间，${day} 以后再认领`,
  nonePosted: '还没有提过心愿。',
  noneClaimed: '还没有认领过心愿。',
  untitled: '一个心愿',
} as const
