import type { LegalCheck } from '../../contract/proposal'

export const staffProposals = {
  title: '看方案合不合规矩',
  lead: '看过的方案才算数。机器的提醒只作参考，您说了算。',
  none: { say: '还没有公开的方案', next: '有人提出来，会出现在这里。' },
  hint: {
    none: '机器没看出问题',
    statutory: '机器提醒：像是要业主共同决定的事',
    forbidden: '机器提醒：像是法律不允许的事',
  } satisfies Record<LegalCheck, string>,
  hintItem: (item: number, name: string) => `机器提醒：像是《民法典》第278条第${item}项（${name}）`,
  check: '合不合规矩',
  checks: {
    none: '可以做',
    statutory: '要业主共同决定',
    forbidden: '不能做',
  } satisfies Record<LegalCheck, string>,
  checkNotes: {
    none: '大家商量就能定',
    statutory: '这里只征集意向',
    forbidden: '留着给大家看，但不能选',
  } satisfies Record<LegalCheck, string>,
  item: '属于《民法典》第278条第几项',
  itemName: (item: number, name: string) => `第${item}项 ${name}`,
  ground: '为什么不能做',
  save: '就这样定',
  change: '改一改',
  own: '这是您自己提的，由上一级来看。',
  checked: (by: string) => `${by}看过了`,
  left: (count: number) => (count === 0 ? '都看过了' : `还有 ${count} 个没看`),
  over: '提方案已经结束，不再改。',
} as const
