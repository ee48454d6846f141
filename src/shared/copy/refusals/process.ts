import type { ProcessCode } from '../../contract/errors/process'
import type { RefusalText } from '../refusals'

export const processRefusals: Record<ProcessCode, RefusalText> = {
  MOVE_NOT_OPEN: { say: '这件事已经走到别的一步了。', next: '请刷新看看现在走到哪儿。' },
  EVIDENCE_MISSING: { say: '还差几样，先不能往下走。', next: '请照清单补齐；谁也不能跳过一步。' },
  MOVE_INCOMPLETE: { say: '还有没填的。', next: '请写清楚原因，选好日期，再点一次。' },
  UNTIL_WRONG: { say: '这个日期不行。', next: '请选今天以后、期限以内的一天。' },
  FACT_NOTE_NOT_FOUND: { say: '没有找到这条情况说明。', next: '请刷新看看，它可能还在检查。' },
  FACT_NOTES_FULL: { say: '这件事的情况说明已经够多了。', next: '有新情况，请告诉小区党支部书记。' },
  PARTIES_NEEDED: {
    say: '还没说清楚这件事和谁有关。',
    next: '请选全小区，或者选几个单元，再来这一步。',
  },
  PARTIES_ONLY_ADDED: {
    say: '提方案以后，名单只能加、不能减。',
    next: '原来的都留着，把漏掉的加上就行。',
  },
  LEGAL_ITEM_NEEDED: { say: '还没选属于第几项。', next: '请从九项里选一项。' },
  LEGAL_GROUND_NEEDED: { say: '还没选为什么不能做。', next: '请选一条理由，提的人会看到。' },
  ALREADY_ANSWERED: { say: '里面有的话已经答复过了。', next: '请刷新看看，还没答复的都在。' },
  ANSWER_NEEDS_PROPOSAL: { say: '采纳的话，要说写进了哪个方案。', next: '请选一个方案，说的人会看到。' },
  ANSWER_WITHOUT_PROPOSAL: { say: '未采纳的话，没有写进方案。', next: '请去掉方案，把理由说清楚。' },
}
