import type { ServiceCode } from '../../contract/errors/service'
import type { RefusalText } from '../refusals'

export const serviceRefusals: Record<ServiceCode, RefusalText> = {
  REGISTRATION_NOT_FOUND: { say: '没有找到这份报到。', next: '请回到「我的报到」再看一眼。' },
  ALREADY_REGISTERED: { say: '您已经在这个小区报到了。', next: '想换特长和时间，在「我的报到」里直接改。' },
  REGISTRATION_MOVED_ON: { say: '这份报到已经有了变化。', next: '请刷新看一眼，再决定。' },
  PARTY_CONSENT_NEEDED: {
    say: '登记党员身份，要先单独问过您。',
    next: '看完说明点「单独同意」，再接着报到。',
  },
  UNIT_NEEDED: { say: '请写上您的单位。', next: '从名单里选，名单里没有就自己写。' },
  UNIT_NOT_FOUND: { say: '没有找到这个单位的报到。', next: '请刷新名单再选，或者自己写单位名称。' },
  ACTIVITY_NOT_FOUND: { say: '没有找到这次活动。', next: '请刷新看看还有哪些活动。' },
  ACTIVITY_FULL: { say: '这次活动人满了。', next: '可以看看别的活动；有人退出，位子会空出来。' },
  ACTIVITY_OVER: { say: '这次活动已经开始或者取消了。', next: '请看看下一次活动。' },
  ACTIVITY_NOT_OVER: { say: '现在不能登记谁来了。', next: '活动开始以后、十四天以内登记。（本系统默认）' },
  ACTIVITY_TIME_WRONG: { say: '时间要在一小时以后、九十天以内。', next: '请改一下开始的时间。' },
  SERVICE_DAY_FULL: { say: '这一天记的时间超过了十二小时。', next: '请改少一点；一天最多记 720 分钟。' },
  PAPER_NOT_FOUND: { say: '没有找到这份材料。', next: '请刷新看看。' },
  PAPER_MOVED_ON: { say: '这份材料已经有了变化。', next: '请刷新看一眼，再决定。' },
  REPORT_HANDED_IN: { say: '这一年的报告已经交了。', next: '书记退回来以后，可以再改。' },
  SHEET_EXISTS: { say: '这一年的评价表已经写过了。', next: '本人不同意的话，在答复里改。' },
  SHEET_NOT_ISSUED: { say: '这份评价表还没有签发。', next: '两个人都看过才能打印。' },
  REASON_NOT_OF_SERVICE: {
    say: '理由里只写服务的事。',
    next: '去掉私事、号码、住址和别人的投诉，再交一次。',
  },
  OBJECTION_LATE: { say: '提不同意见的时间过了。', next: '还想说的，请当面找书记。' },
  SECOND_PERSON_NEEDED: { say: '签发要换一个人。', next: '写的人不能自己签发，请另一位书记来。' },
  MEMBER_ONLY: { say: '这里给已经报到的党员用。', next: '先到「我的 · 双报到」报到，书记看过就能参加。' },
}
