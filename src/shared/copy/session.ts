import type { SessionMode } from '../contract/process'
import type { ByHandReason } from '../contract/session/check-in'
import type { PresentGroup } from '../contract/session/groups'
import type { QuorumNeed } from '../contract/session/quorum'
import type { CancelReason, SessionState } from '../contract/session/state'

export const modeNames: Record<SessionMode, string> = {
  onsite: '现场商量',
  roundtable: '圆桌商量',
  online: '线上商量',
}

export const modeMeanings: Record<SessionMode, string> = {
  onsite: '到现场，边看边说',
  roundtable: '五方坐下来，轮流说',
  online: '在手机上，住本小区的都能来',
}

export const groupNames: Record<PresentGroup, string> = {
  residentDelegate: '居民代表',
  serviceSpecialist: '社区服务专员',
  propertyCompany: '物业企业',
  redButler: '红色管家',
  delegateOrCommissioner: '两代表一委员',
  resident: '居民',
}

export const sessionStates: Record<SessionState, string> = {
  preparing: '通知正在检查',
  announced: '已经通知',
  gathering: '正在签到',
  inSession: '正在商量',
  adjourned: '改天接着开',
  ended: '已经开完',
  failed: '人没有到齐',
  cancelled: '已经取消',
}

export const cancelReasons: Record<CancelReason, string> = {
  hostAway: '主持人有事来不了',
  placeGone: '地方用不了',
  weather: '天气不好',
  newDate: '换一个时间',
  wordsRefused: '通知里有不合适的字',
  lapsed: '到时间没有开',
}

export const byHandReasons: Record<ByHandReason, string> = {
  noPhone: '没有手机',
  phoneFailed: '手机没电或坏了',
  cannotUsePhone: '不会用手机',
}

export const quorumNames: Record<QuorumNeed['what'], (have: number, need: number) => string> = {
  residents: (have, need) => `已核实的居民来了 ${have} 人，要 ${need} 人`,
  affectedResidents: (have, need) => `受影响楼道的居民来了 ${have} 人，要 ${need} 人`,
  groups: (have, need) => `五方里来了 ${have} 方，要 ${need} 方`,
  households: (have, need) => `参加的有 ${have} 户，要 ${need} 户`,
}

export const session = {
  title: '商量会',
  when: '时间',
  where: '地点',
  agenda: '议程',
  host: '去主持',
  convene: '定一次商量会',
  hostedBy: (who: string) => `${who}主持`,
  until: (moment: string) => `开到 ${moment}`,
  extended: '人不够，已延长三天。',
  sitting: (count: number) => `第 ${count + 1} 次`,
  cancelled: (reason: string) => `取消的原因：${reason}`,
  open: '看商量会',
  goCheckIn: '去签到',
  goJoin: '去参加',
  invited: (group: string) => `请您以「${group}」的身份来`,
  invitedLead: '您能来吗？主持人好提前知道。',
  coming: '能来',
  notComing: '来不了',
  saidComing: '您说了能来，到时候见。',
  saidNotComing: '您说了来不了，主持人已经知道。',
  changeAnswer: '改一下',
  off: {
    adjourned: {
      say: '这一次先散了，改天接着开',
      next: '主持人定好下一次的时间，会写在这件事的页面和您的消息里。',
    },
    failed: { say: '这一次人没有到齐', next: '可以改成线上商量，或者如实写「没谈拢」。定下来会告诉您。' },
    cancelled: {
      say: '这一次不开了',
      next: '要再定一次，至少提前三天；定好了会在您的消息里。说过的话都还在。',
    },
  },
  none: { say: '还没有定商量会', next: '定好时间地点，至少提前三天写在这里。' },
  here: (count: number) => `到了 ${count} 人`,
  households: (people: number, homes: number) => `${people} 人参加，来自 ${homes} 户`,
  groupCount: (name: string, count: number) => `${name} ${count}`,
  unverified: (count: number) => `另有 ${count} 人还没核实住处，欢迎来，不算在人数里。`,
  quorum: '人到齐了没有',
  quorumMet: '人到齐了',
  quorumNotMet: '还差一点',
  quorumDefault: '几人算到齐，是本系统默认，可由当地调整。',
  noticeDefault: '提前三天通知，是本系统默认，可由当地调整。',
  rules: '议事规则',
  rulesOf: (version: number) => `第 ${version} 版`,
  readRules: '看议事规则',
  accept: '我看过议事规则，照着来',
  acceptFirst: '请先看一遍议事规则，再点同意。',
  checkIn: '签到',
  stepScan: '第一步：扫现场的码',
  scanMeaning: '主持人手机上的码，或本小区驿站墙上的码。',
  scan: '扫一扫',
  scanned: '码已经认出来了',
  typeCode: '扫不了？输码下面的字',
  typeHint: '以 s. 开头',
  stepPass: '第二步：输口令',
  pass: '主持人屏幕上的六个数字',
  passMeaning: '一分钟换一次，照着现在的输。',
  seat: '邀请码',
  seatHint: '有邀请码的填这里，没有就空着',
  needPass: '口令是六个数字。',
  needCode: '请先扫现场的码。',
  done: '签到好了',
  doneAs: (group: string) => `您今天以「${group}」的身份到场。`,
  doneUnverified: '您的住处还没核实，先记在「未核实」里，照样可以说话。',
  join: '参加线上商量',
  joinMeaning: '参加以后，在这件事的页面说话、表态，书记看过再公开。',
  joined: '您已经参加',
  toSpeak: '去说一句',
  notOpenYet: (when: string) => `${when} 开始，主持人打开签到后就能签。`,
  turn: '轮到谁说',
  turnOf: (round: number, seat: number, speakers: number) =>
    `第 ${round} 轮，第 ${seat} 位，共 ${speakers} 位`,
  seconds: (left: number) => `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`,
  turnOver: '三分钟到了，请说完这一句',
  turnMeaning: '每人三分钟，说两轮。',
  toWitness: '请您作个证',
  toWitnessLead: '这位邻居没法用手机签到。您在现场看见了，就点一下。',
  fromStairwell: (building: number, entrance: number) => `${building}号楼${entrance}单元`,
  witness: '我看见他在',
  photos: '现场照片',
  photo: (place: number) => `现场照片第${place}张`,
  figures: (sessions: number, people: number) => `商量会 ${sessions} 场 · ${people} 人次`,
} as const

export const procedure = {
  lead: '开会前先看一遍，照着来，大家都说得上话。',
  byCommunity: (name: string) => `${name}定的`,
  byDefault: '本系统默认，可由当地调整。',
  version: (version: number, day: string) => `第 ${version} 版，${day} 起用`,
  defaultVersion: '第 1 版',
  change: '改议事规则',
  editLead: '一行写一条，最少三条，最多二十条。改好后是新的一版，已经通知的商量会仍用原来那一版。',
  articles: '规则',
  articlesHint: '一条一行',
  publish: '公布新的一版',
  published: '新的一版已经公布',
  tooFew: '最少写三条。',
  tooMany: '最多二十条，每条不超过二百字。',
} as const
