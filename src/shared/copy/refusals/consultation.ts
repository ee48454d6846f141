import type { ConsultationCode } from '../../contract/errors/consultation'
import type { RefusalText } from '../refusals'

export const consultationRefusals: Record<ConsultationCode, RefusalText> = {
  STATEMENT_NOT_FOUND: { say: '这句话已经收起来了。', next: '请看看别的邻居怎么说。' },
  STATEMENTS_TODAY_USED: {
    say: '今天在这件事上您已经说了三条。',
    next: '明天可以接着说；急事请找红色管家或支部书记。',
  },
  POLL_NOT_FOUND: { say: '这件事还没有意向征集。', next: '开始征集时，会出现在这一页。' },
  POLL_CLOSED: { say: '意向征集已经截止。', next: '结果就在这一页；还有想法，请告诉支部书记。' },
  POLL_FROZEN: {
    say: '已经有人答复，不能再改了。',
    next: '题目改了，答过的邻居就不公平了。可以等截止后再商量。',
  },
  POLL_OPTION_UNKNOWN: { say: '这个选项已经不在了。', next: '请看看现在有哪几个方案，再选一次。' },
  POLL_OPTIONS_MISSING: { say: '还没有可以选的方案。', next: '请先选至少一个公开的、法律上可以做的方案。' },
  MINUTES_NOT_FOUND: { say: '还没有商量纪要。', next: '商量会开完、写好以后，会放在这里。' },
  MINUTES_TOO_EARLY: { say: '还不到写纪要的时候。', next: '等商量会开完、意向征集截止，再来写。' },
  MINUTES_SIGNED: {
    say: '已经有人签名，正文不能再改。',
    next: '有要更正的，请点「补一条更正」，两处都会留着。',
  },
  MINUTES_CHANGED: { say: '纪要刚刚换了一版。', next: '请看一遍现在的内容，再签名。' },
  SIGNATURE_NOT_YOURS: {
    say: '这一处签名要别人来签。',
    next: '主持人、记录人和一位核实过的居民，各签各的。',
  },
  ADOPTED_FORBIDDEN: { say: '选中的方案法律不允许。', next: '请换一个能做的方案，或者写成没有商量成。' },
  OWNERS_DECIDE: {
    say: '这件事要由业主大会决定。',
    next: '民法典 278 条的事，这里只征集意向，请选「转请业主大会决定」。',
  },
  STATUTORY_UNMARKED: {
    say: '还没有标明是第几项法定事项。',
    next: '请先标明属于民法典 278 条哪一项，再写成转请业主大会。',
  },
  ADOPTED_MISSING: { say: '成果和方案对不上。', next: '商量成了，请选中一个方案；没商量成，就一个也不选。' },
  MINORITY_MISSING: { say: '少数人的意见还没有写。', next: '多数意见的纪要里，要留下不同意见。' },
  NOTHING_TO_ANSWER: { say: '没有等着答复的不同意见。', next: '请刷新看看，可能已经答复过了。' },
  NOTES_FULL: { say: '更正已经有十条了。', next: '再有变化，请另开一件商量。' },
  ALREADY_LOOKED_AT: { say: '这句话已经有人看过，可以留着。', next: '还有不同意见，请跟支部书记当面说。' },
  NOTHING_TO_DECIDE: { say: '这一条已经处理过了。', next: '请刷新看看结果，不会重复处理。' },
  PROPOSAL_NOT_FOUND: { say: '没有找到这个方案。', next: '它可能已经收回，请刷新看看别的方案。' },
  PROPOSALS_FULL: { say: '这件事的方案已经满了。', next: '您的想法可以「说一句」，书记会一条一条答复。' },
  PROPOSALS_OF_ONE_FULL: {
    say: '在这件事上，您的方案已经够数了。',
    next: '收回一个再提，或者「说一句」补充。',
  },
  COST_WITHOUT_PAYER: { say: '钱数和谁出钱对不上。', next: '不花钱就选「不用花钱」；要花钱就选一方出。' },
  PROPOSAL_FORBIDDEN: { say: '这个方案不能做，不能写进去。', next: '请换一个方案，或者答复未采纳。' },
}
