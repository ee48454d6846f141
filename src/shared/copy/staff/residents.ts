import type { AgeGroup } from '../../contract/residence'

export const ageWords: Record<AgeGroup, string> = {
  adult: '成年人',
  '16to17': '十六、十七岁',
  '14to15': '十四、十五岁',
  under14: '不满十四岁',
}

/** Ready sentences: one tap instead of typing. The neighbour reads them. */
export const refuseReasons = [
  '房号和登记的对不上，请看一眼再填。',
  '请写全姓名，和户口本或合同上一样。',
  '请带上证件到红色驿站，当面核一下。',
] as const

export const vouchNotes = ['上门见过本人，本人同意。', '在驿站见过本人，本人同意。'] as const

export const residents = {
  overdue: '逾期，从下一级转来',
  place: (place: number, total: number, more: boolean) =>
    `第 ${place} 位，${more ? '后面还有' : `共 ${total} 位`}`,
  where: (building: number, entrance: number) => `${building}号楼 ${entrance}单元`,
  asked: (when: string) => `${when}提交`,
  phoneChecked: '手机号已核对',
  vouched: '有人见过本人',
  noPhone: '没有手机号',
  noPhoneYet: '还没留手机号',
  vouchWhy: '见过本人、本人也同意，就可以替这位邻居作证。作证以后再核实。',
  phoneWhy: '等这位邻居留了手机号再核实；没有手机的，见过本人可以作证。',
  guardian: (name: string) => `监护人：${name}`,
  onlyHere: '姓名和房号只给您核实用，谁看过都有记录。',
  verify: '核实，住在这里',
  refuse: '退回',
  vouch: '我见过本人，替邻居作证',
  next: '后面还有',
  refuseTitle: '为什么退回？',
  refuseLead: '这位邻居会看到这句话，知道该补什么。',
  refuseAct: '退回',
  vouchTitle: '怎么见到本人的？',
  vouchLead: '您写的会和这次核实一起留存。',
  vouchAct: '我作证',
  heldVerify: (name: string) => `${name}：核实`,
  sentVerify: (name: string) => `${name}，已核实`,
  sentRefuse: (name: string) => `${name}，已退回`,
  soon: '马上送出。点错了，现在可以撤回。',
  told: '结果会出现在这位邻居的「我的」里。',
  undo: '撤回',
  kept: '没有网，先存在手机里，有网就送出。',
  clear: { say: '没有等着核实的邻居', next: '有人填了住处，会放在这里。' },
} as const
