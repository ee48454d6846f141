import type { DutyCode } from '../../contract/errors/duty'
import type { RefusalText } from '../refusals'

export const dutyRefusals: Record<DutyCode, RefusalText> = {
  QUESTION_NOT_FOUND: { say: '没有找到这个问题。', next: '问的人可能收回了。回上一页看看别的。' },
  QUESTION_MOVED_ON: { say: '这个问题刚才有了变化。', next: '可能已经有人答复，刷新一下就能看到。' },
  QUESTIONS_MONTH_USED: {
    say: '这个月的三个问题您都问过了。',
    next: '下个月再问，或者现在去提诉求。本系统默认，可由当地调整。',
  },
  RECEPTION_NOT_FOUND: { say: '没有找到这个时段。', next: '刷新一下，看看现在有哪些时段。' },
  RECEPTION_TAKEN: { say: '这个时段刚被邻居约走了。', next: '请换一个时段，刷新就能看到空着的。' },
  RECEPTION_HAS_ONE: { say: '您在这一天已经约了一个时段。', next: '要换时段，先取消原来那个。' },
  RECEPTION_OVER: { say: '这个时段已经开始了。', next: '请看下一次接待日，或者直接提诉求。' },
  RECEPTION_BOOKED: {
    say: '已经有邻居约了时段，不能再改。',
    next: '要改日子，请先和约了的邻居说好，由他们取消。',
  },
  RECEPTION_DAY_WRONG: { say: '这个日子不能定。', next: '请在本月或下月里选一个还没到的日子。' },
  RECEPTION_NOT_BEGUN: { say: '接待日还没开始。', next: '到了那个时段再记。' },
  REPORT_NOT_COUNTED: { say: '这个月的数还没有算出来。', next: '过一会儿再来，算好了就能做成表。' },
}
