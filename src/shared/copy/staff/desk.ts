import type { StatementState } from '../../contract/statement'

/** What lies on a desk, in two or three words. */
export const waitingKinds: Record<
  'residence' | 'opening' | Extract<StatementState, 'held' | 'folded' | 'contested'>,
  string
> = {
  residence: '核实住处',
  opening: '商量待公开',
  held: '拿不准的话',
  folded: '邻居收起的话',
  contested: '有人不服的话',
}

export const desk = {
  iAm: '我的岗位',
  count: (count: number, more: boolean) => (more ? `${count} 件以上` : `${count} 件`),
  first: (count: number, more: boolean) => (more ? '办第一件' : `办第一件，共 ${count} 件`),
  pickOne: '点左边一件，在这里办。',
  where: (building: number, entrance: number, room: string) => `${building}号楼${entrance}单元 ${room}`,
  overdue: '逾期',
  clear: { say: '现在没有等您办的事', next: '有邻居要核实、有话要看，会放在这里。' },
  notInOffice: { say: '工作台给在岗的同志用', next: '如果您刚接任，请上级在「岗位和任命」里给您发邀请。' },
  signInFirst: { say: '先登录，再看要办的事', next: '在「我的」里用微信确认一下就行。' },
  goMine: '去「我的」',
  ways: '还能做',
  toHeld: '机器拿不准的字',
  toHeldMeaning: '方案、情况、答复，等您看一眼',
  toReview: '看诉求',
  toReviewMeaning: '受理、拆开、合并、追问、转办，或者开成商量',
  toRules: '什么能商量：规则',
  toRulesMeaning: '改词和例子，试一试，公布新的一版',
  toCalendar: '放假和调休',
  toCalendarMeaning: '新一年的安排公布后，在这里填上，期限才算得准',
  toOpen: '开一件商量',
  toOpenMeaning: '把小区的一件事摆到大家面前',
  toProcedure: '议事规则',
  toProcedureMeaning: '开会怎么说话、怎么记，社区定一份',
  toReport: '月报',
  toReception: '书记接待日',
  toPosts: '岗位和任命',
  toPostsMeaning: '谁在岗、哪里空缺、请谁来',
  toOwnPost: '我的岗位',
  toOwnPostMeaning: '请副手、交接',
  toPosters: '给驿站做海报',
  mineUnpublished: '我开的、还没公开的商量',
  unpublished: {
    pending: '正在检查，通过就公开',
    held: '请上一级看一眼',
    refused: '没有公开',
    public: '已经公开',
  },
  reason: (reason: string) => `理由：${reason}`,
} as const
