import type { ReceptionLevel, ReceptionOutcome } from '../contract/reception'

export const levelNames: Readonly<Record<ReceptionLevel, string>> = {
  county: '县级领导干部',
  subdistrict: '街道党工委',
  community: '社区党组织书记',
  compound: '小区党支部书记',
}

export const outcomeNames: Readonly<Record<ReceptionOutcome, string>> = {
  settled: '当场说清了',
  matter: '转成诉求接着办',
  absent: '人没有来',
}

export const reception = {
  title: '书记接待日',
  lead: '每月一次，县、街道、社区、小区四级一起坐下来听您说。约一个时段，到时报号就行，不用填事由。',
  when: (day: string, from: string) => `${day} ${from} 开始`,
  where: (place: string) => `地点：${place}`,
  slots: '选一个时段',
  taken: '已约',
  mine: '我约的',
  free: '可约',
  myNumber: (number: string, time: string) => `您约好了：${time}，报 ${number}`,
  onTheDay: '到时到现场报号，工作人员叫号。',
  book: (time: string) => `约 ${time}`,
  booking: '正在约……',
  cancel: '不去了，让给邻居',
  cancelled: '已经取消，这个时段让给邻居了。',
  pick: '先点一个空着的时段',
  full: { say: '时段都约满了', next: '有人取消就会空出来，也可以直接提诉求。' },
  over: '这次接待日已经开始，不能再约了。',
  none: { say: '这两个月的接待日还没有定', next: '定好了会放在这里。急的事可以直接提诉求，或打 12345。' },
  attendance: '四级到场情况',
  present: '到场',
  absent: '没有到场',
  unmarked: '还没有记',
  default: '时段长短和个数是本系统默认，可由当地调整。',
} as const

export const receptionDesk = {
  title: '书记接待日',
  set: '定一个接待日',
  setLead: '一个社区一个月一次。有邻居约了以后就不能再改。',
  day: '哪一天（年-月-日）',
  dayHint: '2026-12-08',
  dayProblem: '请写成 2026-12-08 这样',
  from: '几点开始',
  fromHint: '09:00',
  fromProblem: '请写成 09:00 这样',
  slots: '几个时段',
  minutes: '每个时段多少分钟',
  minutesOf: (minutes: number) => `${minutes} 分钟`,
  slotsOf: (slots: number) => `${slots} 个`,
  office: '在哪里',
  noOffice: { say: '社区里还没有商量办公室', next: '先有了商量办公室，才能定接待日的地点。' },
  act: '定下来',
  acting: '正在定……',
  done: '定好了，邻居现在可以约。',
  turn: (number: string | null, compound: string | null) =>
    number === null ? '还没有人约' : `${number}${compound ? ` · ${compound}` : ''}`,
  howEnded: '谈得怎么样',
  what: '把诉求写下来（会像别的诉求一样检查、公开）',
  keep: '记下来',
  keepAttendance: '记下到场情况',
  attendanceLead: '点上到场的。没点的会显示「没有到场」，大家都看得见。',
  marked: '记好了。',
  failedTwice: '两次没办好的事，请在接待日谈',
  noFailed: '没有两次没办好的事。',
  notBegun: '到那天才能记到场和结果。',
} as const
