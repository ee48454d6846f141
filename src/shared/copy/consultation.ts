import type { ConsultationState, Shelf, Stance, Step, TopicCategory } from '../contract/consultation'

export const stepNames: Record<Step, string> = {
  asking: '问诉求',
  proposing: '提方案',
  deliberating: '议事项',
  handling: '快办理',
  evaluating: '评效果',
}

/** The one character that stands inside a step's shape. */
export const stepMarks: Record<Step, string> = {
  asking: '问',
  proposing: '提',
  deliberating: '议',
  handling: '办',
  evaluating: '评',
}

export const stateNames: Record<ConsultationState, string> = {
  ...stepNames,
  suspended: '暂停等待',
  transferredStatutory: '已转业主大会',
  transferredResidentsMeeting: '已转居民会议',
  handedOff: '已转办',
  cancelled: '已停办',
  closed: '已办结',
}

/** What one who meets it the first time reads about a matter that left the way of the five. */
export const sideMeanings: Record<Exclude<ConsultationState, Step>, string> = {
  suspended: '在等外面的答复，到日子接着办',
  transferredStatutory: '要由业主共同决定，结果问回来会写在这里',
  transferredResidentsMeeting: '要由居民会议来定，结果问回来会写在这里',
  handedOff: '转给能办的地方，结果问回来会写在这里',
  cancelled: '不再往下走，原因写在下面',
  closed: '',
}

/** What one sees done in a step, for those who meet it the first time. */
export const stepMeanings: Record<Step, string> = {
  asking: '听听大家遇到了什么',
  proposing: '摆出几个办法',
  deliberating: '坐下来一起商量',
  handling: '有人负责，按时办',
  evaluating: '办得好不好，大家说',
}

export const categoryNames: Record<TopicCategory, string> = {
  environmentHygiene: '环境卫生',
  publicSpace: '公共空间',
  propertyService: '物业服务',
  parkingOrder: '停车秩序',
  facilitySafety: '设施安全',
  neighborRelations: '邻里关系',
  cultureWelfare: '文体公益',
}

/** A county may have other categories than those shipped: the name then comes with the consultation. */
export const categoryName = (one: {
  readonly category: string
  readonly categoryName: string | null
}): string => one.categoryName ?? (categoryNames as Readonly<Record<string, string>>)[one.category] ?? ''

export const stanceNames: Record<Stance, string> = { agree: '赞同', disagree: '反对', unsure: '拿不准' }

export const shelfNames: Record<Shelf, string> = {
  open: '正在商量',
  handling: '办理中',
  closed: '已见效',
  mine: '我参与的',
}

export const emptyShelves: Record<Shelf, { readonly say: string; readonly next: string }> = {
  open: { say: '现在没有正在商量的事', next: '有新的事开始商量，会出现在这里。' },
  handling: { say: '现在没有正在办的事', next: '大家商量定了的事，办到哪一步都会写在这里。' },
  closed: { say: '还没有办完的事', next: '办好的事和邻居的评价，会留在这里。' },
  mine: { say: '您还没有参与过', next: '在一件事里点过「赞同、反对、拿不准」，就会出现在这里。' },
}

export const consultation = {
  straight: '这件事不用商量，直接办：不走前三步，办得好不好还是大家评。',
  reopened: (times: number) => `退回再办 ${times} 次`,
  about: '这件事',
  overdue: '逾期',
  nowAt: (name: string) => `现在：${name}`,
  stepOf: (place: number, name: string) => `第${place}步，共5步：${name}`,
  inCharge: (who: string) => `${who}负责`,
  from: (day: string) => `${day} 起`,
  until: (day: string) => `到 ${day}`,
  fromTo: (from: string, to: string) => `${from} — ${to}`,
  ended: (day: string) => `${day} 走完`,
  showDates: '看每一步的时间和负责人',
  hideDates: '收起来',
  noDate: '时间待定',
  tookPart: '已经有多少人参与',
  verified: '已核实',
  unverified: '未核实',
  headcount: (verified: number, unverified: number) => `已核实 ${verified} · 未核实 ${unverified}`,
  headcountMeaning: '「已核实」是管家核对过住处的邻居。',
  nobodyYet: '还没有人表态，您可以做第一个。',
  spoke: (count: number) => (count === 0 ? '等您说第一句' : `${count} 人已说话`),
  neighbours: '邻居怎么说',
  neighboursCount: (count: number) => `共 ${count} 句`,
  noStatements: { say: '还没有邻居的话', next: '有人说了，会第一时间放在这里。' },
  next: '接下来',
  host: (office: string) => `由${office}主持`,
  statementsLeft: (count: number) => `还有 ${count} 句话等您看`,
  startHere: (count: number) => `听邻居说，表个态（${count} 句）`,
  allRead: '您都看过了，谢谢您。',
  stillOpen: '改主意了，随时可以改。',
  closedToStances: '这一步不再收态度了，大家的答复都在下面。',
  moreCards: '再听几句',
  earlierCards: '看前面几句',
  nextCard: '下一句',
  lastCard: '上一句',
  cardPlace: (place: number, total: number) => `第 ${place} 句，共 ${total} 句`,
  counts: (agree: number, disagree: number, unsure: number) =>
    `赞同${agree}人，反对${disagree}人，拿不准${unsure}人`,
  keptForLater: '已记下，有网就送出去。',
  photo: (place: number) => `现场照片第${place}张`,
  open: '进去看看',
} as const

export const declareSheet = {
  title: '您是这里的邻居吗？',
  lead: (compound: string) => `${compound}的事，由住在这里的人一起商量。`,
  notice:
    '我们只记下您住这个小区、您点过什么，不要姓名和手机号。别人只看到「本小区邻居」。想删掉，随时在「我的」里点「我搬走了」。',
  readNotice: '看隐私说明全文',
  yes: '我住这个小区',
  no: '先看看',
  counted: '您的态度先记在「未核实」里，管家核对住处后转为「已核实」。',
} as const
