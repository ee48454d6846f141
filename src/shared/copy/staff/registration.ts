import type { ListFault, SecretaryStep } from '../../contract/registration'

export const listFaultNames: Record<ListFault, string> = {
  nameWrong: '姓名只写汉字，两个字以上',
  phoneWrong: '手机号要十一位',
  twice: '这个手机号上面已经有了',
}

export const memberSteps: Partial<Record<SecretaryStep, string>> = {
  suspend: '先歇一歇',
  restore: '恢复服务',
  end: '结束报到',
}

export const memberReasons: Record<'refuse' | 'suspend' | 'end', readonly string[]> = {
  refuse: [
    '没有查到党员身份，请和单位核对',
    '不住在本小区，请到居住的小区报到',
    '姓名和单位对不上，请改了再报',
  ],
  suspend: ['答应了几次没有来，先说说怎么回事', '本人说这阵子忙'],
  end: ['已经搬走', '本人要求结束', '不再是在职党员'],
}

export const memberCheck = {
  title: '双报到：核对党员',
  clear: { say: '没有等着核对的报到', next: '有党员来报到，会放在这里。' },
  waiting: '等着核对',
  here: '在本小区服务的党员',
  nameless: '没有留姓名',
  none: { say: '还没有党员报到', next: '请在职党员打开「我的 · 双报到」，一分钟就好。' },
  asked: (when: string) => `${when}报的`,
  until: (moment: string) => `${moment}前核对（本系统默认，可由当地调整）`,
  overdue: '逾期，从下一级转来',
  livesVerified: '住处已核实',
  livesUnverified: '住处还没核实',
  accept: '核对过了，通过',
  refuse: '先不通过',
  refuseTitle: '为什么先不通过',
  reasonLead: '本人会看到这句话。',
  refuseAct: '告诉本人',
  stepTitle: (name: string, step: string) => `${name}：${step}`,
  stepAct: '定了',
  onlyHere: '姓名和单位只在这里显示，每看一次都有记录。',
  accepted: (name: string) => `${name}的报到通过了。`,
  refused: (name: string) => `已经告诉${name}。`,
} as const

export const unitWords = {
  title: '单位报到',
  notHere: { say: '这里给社区的工作人员用', next: '单位来报到，请找社区党组织书记或者服务专员。' },
  none: { say: '还没有单位来报到', next: '单位党组织交来报到单，在这里登记。' },
  add: '登记一个单位',
  until: (day: string) => `到 ${day}`,
  over: '已到期',
  ended: '已结束',
  listed: (count: number) => (count === 0 ? '还没有名单' : `名单 ${count} 人`),
  contact: '联系人',
  call: '打电话',
  onlyHere: '联系方式加密存放，每看一次都有记录。',
  members: (active: number, waiting: number) => `已报到 ${active} 人，等着的 ${waiting} 人`,
  promises: '答应社区的',
  renew: '续期或改内容',
  end: '结束报到',
  endTitle: (name: string) => `结束${name}的报到？`,
  endMeaning: '党员个人的报到不受影响。单位随时可以再来登记。',
  endYes: '结束',
  endNo: '不结束',

  formTitle: '登记报到单',
  name: '单位全称',
  contactName: '联系人姓名',
  contactPhone: '联系电话',
  commitments: '承诺的事，一行一件',
  commitmentsHint: '每月一次义务家教\n每季度清一次河边垃圾',
  commitmentsProblem: '写一到六件，每件不超过四十个字。',
  termEnds: '报到到哪一天',
  termHint: '2027-12-31',
  nameProblem: '只用汉字、字母和数字，两个字以上。',
  contactProblem: '请写两个字以上的姓名。',
  phoneProblem: '请写手机号，或带区号的座机。',
  termProblem: '写成 2027-12-31 这样，五年以内。（本系统默认，可由当地调整）',
  save: '登记好了',
  cancel: '先不登记',
  backToList: '回到单位名单',

  list: '导入党员名单',
  listMeaning: '表格两列：姓名、手机号，第一行是列名。系统只留下加密的比对码，不留姓名和号码，表格读完就删。',
  listPick: '选表格（xlsx 或 csv）',
  listAgain: '换一个表格',
  listReady: (ready: number, faulty: number) =>
    faulty === 0 ? `${ready} 行都可以导入` : `${faulty} 行要改，${ready} 行可以`,
  listNothing: '改好再传；现在什么都没有导入。',
  listLine: (line: number) => `第 ${line} 行`,
  listFix: '要改',
  listConfirm: (count: number) => `导入 ${count} 人`,
  listDone: (listed: number, accepted: number) =>
    accepted === 0
      ? `名单上现在有 ${listed} 人。`
      : `名单上现在有 ${listed} 人，${accepted} 份等着的报到通过了。`,
  listTemplate: '拿一份空表',
  listTemplateFile: '党员名单.csv',
  listTemplateText: '\uFEFF姓名,手机号\r\n',
} as const
