import type { HandlingCode } from '../../contract/errors/handling'
import type { RefusalText } from '../refusals'

export const handlingRefusals: Record<HandlingCode, RefusalText> = {
  AUTHOR_ANSWERED: { say: '提这件事的人已经说过了。', next: '她自己说的算数；别的参与过的邻居也可以说。' },
  TASK_NOT_FOUND: { say: '没有找到这项任务。', next: '请退回上一页再进来看看。' },
  TASKS_FULL: { say: '任务已经有 10 项了。', next: '先办完几项，再加新的。' },
  TASK_OWNER_WRONG: { say: '不能交给这个岗位。', next: '请从名单里另选一位。' },
  TASK_DAY_WRONG: { say: '这个日子不合适。', next: '请选今天以后、15 个工作日以内的一天。' },
  TASK_MOVED_ON: { say: '这项任务已经变了。', next: '请退回上一页再进来看看。' },
  NOT_MINE_LATE: {
    say: '交过来已超过两个工作日，不能退了。',
    next: '请找首问负责人商量，由他另外安排。',
  },
  OFFER_GONE: { say: '已经有人在管了。', next: '请退回上一页再进来看看。' },
  WORK_FULL: { say: '这件事的记录已经够多了。', next: '有新情况，请告诉社区党组织书记。' },
  SPOT_MISSING: { say: '没有找到办之前的照片。', next: '请先放一张办之前的，再放同一处办之后的。' },
  WORK_PHOTO_MISSING: { say: '这里要放一张照片。', next: '请拍一张现场，别拍到人脸和门牌。' },
  WORK_UNFINISHED: {
    say: '还不能说办好了。',
    next: '任务要全部完成，还要有同一处办之前、办之后的照片。',
  },
  WORK_ALREADY_DONE: { say: '已经报过办好了。', next: '等社区党组织书记确认。' },
  WORK_NOT_DONE: { say: '还没有人说办好了。', next: '办好以后，会请您来说。' },
  NOT_TAKEN_PART: {
    say: '这件事请提的人和参与过的邻居来说。',
    next: '您有话要说，可以告诉红色管家。',
  },
  AUTHOR_ANSWERS_FIRST: {
    say: '先请提这件事的邻居说。',
    next: '三个工作日没有回音，就请参与过的邻居说。',
  },
  RATING_REASON_MISSING: { say: '请点一下哪里不满意。', next: '点了原因，才好去改。' },
  ALREADY_RATED: { say: '您已经评过了。', next: '每人评一次，谢谢您。' },
  NO_SPECIALIST: { say: '本社区还没有配备服务专员。', next: '请直接找县里，或拨打 12345。' },
  DIRECT_LINES_FULL: { say: '这件事的直通车已经用了很多次。', next: '请直接联系县里。' },
  LINE_ANSWERED: { say: '这个问题已经答复了。', next: '请退回上一页再进来看看。' },
  CALL_WRONG: { say: '编号或日期不对。', next: '请照 12345 给的编号填，日期不能晚于今天。' },
  SECOND_WITNESS_NEEDED: { say: '要由另一个人来作证。', next: '请在场的另一位邻居点「我看见他在」。' },
  BY_HAND_FULL: { say: '代签到的人数已经满了。', next: '其他人请用手机签到，家人的手机也可以。' },
}
