/** What the community's staff read of 新就业群体. */
export const workerDesk = {
  title: '新就业群体',
  lead: '师傅到驿站报出六位报到号，见过本人就通过。这里没有姓名和电话，不用问。',
  notHere: { say: '这里给社区的工作人员用', next: '师傅们报到，请到红色驿站页面。' },
  show: '看哪些',
  waiting: '等着看的',
  accepted: '已经报到的',
  none: {
    waiting: { say: '没有等着看的报到', next: '有师傅报到，会出现在这里，也会出现在工作台。' },
    accepted: { say: '还没有通过的报到', next: '通过一位，一键查询里就多一个人数。' },
  },
  number: (number: string) => `报到号 ${number.slice(0, 3)} ${number.slice(3)}`,
  asked: (trade: string, when: string) => `${trade} · ${when}来报到`,
  accept: '见过了，通过',
  refuse: '不通过',
  end: '结束报到',
  reason: '为什么',
  reasonMeaning: '师傅会看到这句话。',
  back: '先不',
  done: '好了，师傅会收到消息。',
} as const
