import type {
  CommitteeEndReason,
  CommitteeEvent,
  CommitteeLeaveReason,
  CommitteeRole,
} from '../../contract/bodies'

export const committeeName = (compound: string) => `${compound}业主委员会`

export const committeeRoles: Readonly<Record<CommitteeRole, string>> = {
  chair: '主任',
  deputyChair: '副主任',
  member: '委员',
}

export const committeeLeaveReasons: Readonly<Record<CommitteeLeaveReason, string>> = {
  resigned: '本人不再担任',
  movedAway: '搬走了',
  dismissed: '业主大会罢免',
  mistake: '登记错了',
  other: '别的原因',
}

export const committeeEndReasons: Readonly<Record<CommitteeEndReason, string>> = {
  termOver: '任期到了，还没选新的',
  dissolved: '依法不再履职',
  mistake: '登记错了',
}

export const committeeEvents: Readonly<Record<CommitteeEvent, string>> = {
  elected: '登记了新一届业委会',
  joined: '补选',
  left: '离任',
  ended: '业委会不再履职',
}

/** 66.6%, from tenths of a percent. */
export const percent = (permille: number) => `${Math.floor(permille / 10)}.${permille % 10}%`

export const bodies = {
  noPlace: { say: '没有找到这个小区', next: '请从工作台或小区页面进来。' },

  committee: '红色业委会',
  none: '还没有登记业委会。',
  noneMeaning: '选举由业主大会办。选好以后，把结果登记在这里。',
  electedOn: (day: string) => `${day} 选出`,
  termUntil: (day: string) => `任期到 ${day}`,
  termOver: '任期已过',
  emptySeats: (count: number) => `空着 ${count} 个委员位置`,
  memberSince: (role: string, day: string) => `${role} · ${day} 起`,

  share: '党员占比',
  shareCount: (party: number, members: number) => `${members} 位委员，党员 ${party} 位`,
  shareHolds: '超过 60%，达到红色业委会的要求。',
  shareFails: (needed: number, members: number) =>
    `没有超过 60%。${members} 位委员里，党员至少要有 ${needed} 位。`,
  shareDue: (day: string) => `请在 ${day} 前商量好怎么补。`,
  shareDueDefault: '这个期限是本系统默认，可由当地调整。',
  shareDrawn: (text: string) => `党员占比 ${text}，要超过 60%`,
  line: '60%',
  shareWhy: '谁是党员不在这里显示，也不告诉居民。居民只看到够不够。',

  elect: '登记新一届业委会',
  electAgain: '换届，登记新一届',
  electMeaning: '登记业主大会选举的结果。原来那一届同时结束。',
  electedDay: '哪天选出的',
  dayHint: '比如 2026-11-20',
  dayWrong: '请写成 2026-11-20 这样，不能晚于今天。',
  termYears: '任期',
  termMeaning:
    '一届最多五年，出自住建部《业主大会和业主委员会指导规则》第三十二条；选几年由业主大会定。三到五年可选、先选中五年，是本系统默认，可由当地调整。',
  years: (years: number) => `${['', '一', '二', '三', '四', '五'][years] ?? years}年`,
  memberList: (count: number) => `委员名单 ${count} 位`,
  addMember: '加一位委员',
  addAnother: '再加一位',
  keepMember: '加上',
  strike: '去掉',
  record: '登记',
  cancel: '先不办',
  listWrong: '要 3 到 15 位委员，其中一位是主任。',

  label: '怎么称呼',
  labelHint: '姓和职务，比如：周主任',
  labelMeaning: '只写姓和职务，不写全名。',
  labelWrong: '请写两到十二个汉字，姓加职务。',
  role: '担任',
  party: '是不是党员',
  partyYes: '是党员',
  partyNo: '不是党员',
  partyMeaning: '只用来算占比，登记后不显示，离任就删掉。',
  chooseAll: '请把每一项都选上。',

  join: '登记补选的委员',
  leave: (who: string) => `登记${who}离任`,
  leaveLead: '位置先空着，等补选。党员占比会马上重新算。',
  because: '因为',
  leaveYes: '登记离任',
  end: '业委会不再履职',
  endLead: '小区页面上会显示空缺，由党支部先顶上。',
  endYes: '确认登记',

  property: '红色物业',
  noProperty: '没有物业公司。',
  servesSince: (day: string) => `${day} 开始服务`,
  supervisors: '双重领导',
  supervisorMissing: '行业党委还没有登记',
  enterProperty: '登记物业公司',
  changeProperty: '改物业公司的登记',
  propertyMeaning: '选聘、解聘由业主大会决定，这里只登记结果。',
  propertyName: '公司名称',
  propertyNameWrong: '请写公司的名称，2 到 30 个字。',
  since: '哪天开始服务',
  industry: '物业服务行业党委',
  industryHint: '比如：县物业服务行业党委',
  industryMeaning: '物业接受社区党委和行业党委双重领导。还没有的话先空着，页面上会提醒。',
  propertyGone: '物业公司已经撤走',
  propertyGoneLead: '小区页面上会显示空缺，由党支部先顶上。',

  history: '谁来过',
  historyLine: (day: string, who: string, event: string) => `${day} ${who}${event}`,
  historyBy: (who: string, reason: string) => (reason === '' ? `${who}登记` : `${reason}，${who}登记`),
  saved: '登记好了。',
} as const
