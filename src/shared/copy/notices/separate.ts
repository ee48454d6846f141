import { CONSENT_VERSIONS, type ConsentKind } from '../../contract/consent'
import { DEFAULT_MARK, type Notice, operatorOr } from './notice'

type SeparateKind = Exclude<ConsentKind, 'notice' | 'userAgreement'>

interface Words {
  readonly title: string
  readonly brief: string
  readonly what: string
  readonly why: string
  readonly who: string
  readonly long: string
  readonly without: string
}

/** Each is asked for by itself, where one thing needs it (PIPL art. 29: separate consent for what is sensitive). */
const words: Record<SeparateKind, Words> = {
  hardship: {
    title: '说家里的难处',
    brief: '为了核实微心愿，要知道家里的难处。',
    what: '您写下的困难情况。',
    why: '核实心愿、找合适的人来帮。',
    who: '核实的管家和批准的书记；公开的心愿里没有名字、门牌和病情。',
    long: '心愿办结后三十天删除。',
    without: '不同意就不能发这一条心愿，其他都不受影响。',
  },
  health: {
    title: '说身体情况',
    brief: '为了照顾到位，要知道身体情况。',
    what: '您写下的健康、残疾情况。',
    why: '核实心愿、安排上门。',
    who: '核实的管家和批准的书记。',
    long: '办结后三十天删除。',
    without: '不同意就不写这一项，其他都不受影响。',
  },
  partyMembership: {
    title: '登记党员身份',
    brief: '为了双报到，要登记您是党员、在哪个单位。',
    what: '党员身份、所在单位。',
    why: '在小区报到、认领心愿、出具服务证明。',
    who: '小区党支部书记；报告给您所在单位的内容您先看得到。',
    long: '转出后保存三年。',
    without: '不同意就不能双报到，作为居民的一切照常。',
  },
  under14: {
    title: '替孩子说',
    brief: '您是监护人，替不满十四岁的孩子说一句话。',
    what: '您替孩子说的话；孩子的姓名、学校、照片都不要写。',
    why: '让孩子的想法也被听见。',
    who: '公开时只显示「替孩子说」，看不出是谁家。',
    long: '和其他发言一样；您可以随时撤回。',
    without: '不同意就不替孩子说，您自己的话照常说。',
  },
  portrait: {
    title: '给邻居看您的照片',
    brief: '您是红色管家，可以让邻居看到您的照片，上门时认得出。放不放由您定。',
    what: '您自己选的一张照片。拍照的时间、地点会先去掉，通过内容检查才显示。',
    why: '让找您的邻居、等您上门的老人认得出是您。',
    who: '在这个楼道里、留过手机号的邻居，在「我的管家」里看得到。',
    long: '您换掉、收回，或者不再当这里的管家，就不再显示并随即删除。',
    without: '不同意就不放照片，管家照常当，一切都不受影响。',
  },
}

export function separateNotice(kind: SeparateKind, operatorName: string): Notice {
  const { title, brief, what, why, who, long, without } = words[kind]
  return {
    kind,
    version: CONSENT_VERSIONS[kind],
    title,
    brief,
    sections: [
      { heading: '谁在处理', lines: [operatorOr(operatorName)] },
      { heading: '记什么', lines: [what] },
      { heading: '为什么', lines: [why] },
      { heading: '谁看得到', lines: [who] },
      { heading: '放多久', lines: [long] },
      { heading: '不同意会怎样', lines: [without] },
      {
        heading: '您的权利',
        lines: ['在「我的 · 我的同意」里随时撤回（《个人信息保护法》第十五条、第二十九条）。'],
      },
      { heading: '说明', lines: [DEFAULT_MARK] },
    ],
    agree: '单独同意',
    refuse: '不同意',
  }
}
