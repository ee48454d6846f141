import { CONTACT_MOST_CHARACTERS, CONTACT_MOST_PHOTOS } from '../contract/butler/contact'
import type {
  ContactKind,
  ContactLevel,
  ContactMove,
  ContactState,
  RequestKind,
} from '../contract/butler/contact-life'
import type { AnswerHabit } from '../contract/butler/my-butler'
import type { VisitState } from '../contract/butler/visit'
import { lastDayText } from './dates'

const systemDefault = '本系统默认，可由当地调整'

const door = (building: number, entrance: number) => `${building}号楼${entrance}单元`

/** Where a request stands, as the resident reads it. */
export const contactStates: Record<ContactState, string> = {
  open: '等着回话',
  acknowledged: '已经接下',
  inProgress: '正在办',
  resolved: '说是办好了',
  confirmed: '办好了',
  reopened: '还没好，接着办',
  escalated: '换了人负责',
  lapsed: '先记作办完',
  withdrawn: '不用办了',
}

export const contactKinds: Record<RequestKind, string> = {
  message: '留言',
  callback: '回电话',
  visit: '上门',
  complaint: '意见',
  sighting: '随手拍',
}

export const visitStates: Record<VisitState, string> = {
  asked: '等管家点头',
  accepted: '约好了',
  declined: '管家来不了，请另约',
  cancelled: '已经取消',
}

/** Each window of a day as one reads it off a clock. */
const windowNames = ['8:30–10:30', '14:00–16:00', '16:00–18:00', '18:30–20:30'] as const

const dayOf = (day: string) => lastDayText(`${day}T16:00:00.000Z`)

export const visitTime = (day: string, window: number): string => `${dayOf(day)} ${windowNames[window] ?? ''}`

const habits: Record<AnswerHabit, string> = {
  halfHour: '半小时',
  hour: '一小时',
  twoHours: '两小时',
  fourHours: '四小时',
  longer: '四小时以上',
}

export const butler = {
  door,
  yours: (building: number, entrance: number) => `${door(building, entrance)}的红色管家`,
  deputy: '管家的副手',
  covering: (post: string) => `这里的管家暂时空缺，由${post}负责`,
  several: '县里的工作人员',
  usual: (habit: AnswerHabit) => `一般值班时间里${habits[habit]}回话`,
  promise: `值班时间里两小时没人回，会催；四小时没人回，自动交给书记。（${systemDefault}）`,
  hours: `每天 8:30–12:00、14:00–20:30 值班（${systemDefault}）。`,
  noStairwell: {
    say: '还不知道您住哪个单元',
    next: '现在由小区党支部书记接着。说一下住哪一户，就能找到自己楼道的管家。',
  },
  describe: '说一下住哪一户',
  ways: '还可以',
  message: '给管家留言',
  callback: '请管家打电话给我',
  callbackMeaning: '您点头以后，号码只给管家看 72 小时',
  visit: '约管家上门',
  visitMeaning: '两小时一段，管家点头就来',
  complaint: '对管家有意见',
  complaintMeaning: '不经过管家，直接交给上一级',
  requests: '我找管家的事',
  requestsMeaning: '现在由谁负责、几点前，都在这里',
  chooseFirst: { say: '先选一个小区', next: '选好了，就能找到您的管家。' },
  choose: '选我的小区',
  whoFirst: { say: '先认一认您是哪家邻居', next: '点一下「我住这个小区」，就能看到您的管家。' },
  find: '找我的管家',
  stations: '也可以到红色驿站当面说',
} as const

export const askContact = {
  lead: {
    message: '只有负责您这件事的人看得到，邻居看不到。',
    callback: '写一句是什么事，管家好有准备。',
    visit: '写一句要看什么，再选一个时段。',
    complaint: '这件事不经过管家，直接交给上一级。',
  } satisfies Record<ContactKind, string>,
  what: '什么事',
  whatHint: '照平常说话写就行，比如：楼道灯坏了三天。',
  used: (used: number) => `${used} / ${CONTACT_MOST_CHARACTERS} 字`,
  empty: '先写一句是什么事。',
  photos: '照片',
  photosMeaning: `最多 ${CONTACT_MOST_PHOTOS} 张，不要拍到别人的脸和门牌号。`,
  addPhoto: '加照片',
  removePhoto: (place: number) => `去掉第${place}张照片`,
  number: '打哪个电话',
  numberHint: '不写，就打您核对过的手机号',
  consent: '同意管家看我的号码',
  consentMeaning: '只给负责这件事的人看，72 小时后自动删掉；看一次记一次。',
  on: '同意',
  off: '还没同意',
  consentFirst: '要先同意，管家才看得到号码。',
  windows: '哪个时段',
  noWindows: '这几天的时段都约满了，可以先留言。',
  windowFirst: '请选一个时段。',
  roomNote: '管家点头以后，才看得到您的门牌。',
  send: '发给管家',
  sendUp: '交给上一级',
  sending: '正在送',
  masked: '写进去的手机号、证件号会自动遮住。',
} as const

export const contacts = {
  none: { say: '还没有找过管家', next: '有事就说一声，值班时间里两小时有回音。' },
  more: '再看几件',
  ask: '找管家',
  toMine: '去「我的」',
  signInFirst: { say: '登录后才看得到', next: '到「我的」里用微信确认登录就行。' },
  now: '现在由谁负责',
  by: (until: string) => `${until}前有人回话`,
  solveBy: (until: string) => `${until}前办好；到时没好，自动升一级`,
  confirmBy: (until: string) => `${until}前没有回音，先记作办完`,
  nobody: '这件事已经办完',
  overdue: '逾期',
  provisional: '新一年的放假安排还没公布，日子可能会变。',
  systemDefault,
  levels: {
    redButler: '红色管家',
    branchSecretary: '已到书记',
    serviceSpecialist: '已到社区服务专员',
    hotline12345: '已到社区服务专员',
  } satisfies Record<ContactLevel, string>,
  resident: '居民',
  me: '我',
  onBehalfOf: '替邻居记的',
  photo: (place: number) => `第${place}张照片`,
  notShown: '这句话没有通过检查，没有显示。',
  photosChecking: '照片正在检查，通过了就看得到。',
  mineRefused: '这句话没有通过检查，对方看不到。换个说法再说一次。',
  say: '再说一句',
  sayHint: '有新情况、想补充的，写在这里',
  reply: '回话',
  replyHint: '比如：收到，下午来看。',
  phrases: '常说的话',
  keepPhrase: '记成常说的话',
  dropPhrases: '清掉我的常说的话',
  send: '送出去',
  sending: '正在送',
  moves: {
    acknowledge: '接下了',
    begin: '开始办',
    resolve: '办好了',
    confirm: '办好了，谢谢',
    reopen: '还没办好',
    withdraw: '不用办了',
  } satisfies Record<ContactMove, string>,
  residentConfirms: '问过邻居，办好了',
  resolveLead: '写一句办了什么，居民会看到，请她看看好没好。',
  reopenLead: '写一句哪里还没好，这件事接着办，时间重新算。',
  withdrawLead: '不用办了？收起以后不再算时间，号码和约的时段也一起收走。',
  withdrawYes: '不用办了',
  back: '先不',
  ready: {
    resolve: ['修好了，请您看看。', '已经和物业说好，今天来修。', '问清楚了，见面和您说。'],
    reopen: ['还是老样子。', '好了一半，还差一点。', '没有人来。'],
  },
  visit: '上门的时间',
  visitActs: { accept: '能来', decline: '来不了', cancel: '不用来了' },
  room: '门牌',
  neighbour: '替谁',
  showDoor: '看一看',
  doorMeaning: '看一次记一次。',
  number: '要打的电话',
  numberMeaning: (until: string) => `看得到，到${until}为止；看一次记一次。`,
  showNumber: '看号码',
  dial: (number: string) => `拨打 ${number}`,
  hotline: '打 12345 也可以',
  hotlineMeaning: '五个工作日还没办好。文字给您备好了，门牌电话都已遮住；电话由您来打。',
  copy: '复制这段文字',
  copied: '复制好了。',
  notCopied: '这部手机不让复制，请照着念。',
  call12345: '拨打 12345',
  suggested: '管家建议：作为诉求提出来',
  suggestedMeaning: '这件事不只关系您一家。提成诉求，邻居可以附议、大家来商量。写什么、提不提，由您定。',
  becomeAppeal: '好，提成诉求',
  becomeAppealLead: '下面的话会让邻居看到。改好了再提。',
  toAppeal: '看这条诉求',
  isAppeal: '已经提成诉求，在那边接着办。',
  suggest: '建议提成诉求',
  suggestedDone: '建议过了，等居民自己定。',
  wishSuggested: '管家建议：提一个微心愿',
  wishSuggestedMeaning: '党员和邻居可以来认领，帮您办成。写什么、提不提，由您定；不涉及钱。',
  becomeWish: '好，去写微心愿',
  isWish: '已经提成微心愿，在那边接着办。',
  toWish: '看我的微心愿',
  suggestWish: '建议提成微心愿',
  wishSuggestedDone: '建议过提微心愿，等居民自己定。',
  about: '意见说的是这件事',
  history: '一步一步',
  complaintNext: '对办的人有意见',
} as const

/** Whom she has told by then: what is about the butler, or was seen by the way, never lay with her. */
const toldAlready: Record<RequestKind, string> = {
  message: '红色管家、党支部书记和社区服务专员',
  callback: '红色管家、党支部书记和社区服务专员',
  visit: '红色管家、党支部书记和社区服务专员',
  complaint: '党支部书记和社区服务专员',
  sighting: '党支部书记和社区服务专员',
}

/** What one says to 12345: everything in it is masked already. */
export const hotlineText = (
  kind: RequestKind,
  compound: string,
  since: string,
  words: readonly string[],
): string =>
  `${compound}${kind === 'sighting' ? '' : '居民'}反映：${words.join(' ')}（${lastDayText(since)}起向${toldAlready[kind]}反映，至今没有办好。）`
