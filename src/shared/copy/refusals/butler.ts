import type { ButlerCode } from '../../contract/errors/butler'
import type { RefusalText } from '../refusals'

export const butlerRefusals: Record<ButlerCode, RefusalText> = {
  PORTRAIT_CONSENT_NEEDED: {
    say: '给邻居看照片，要先单独问过您。',
    next: '看完说明点「单独同意」，再接着放。',
  },
  CARE_NOTE_NOT_FOUND: { say: '这一条已经删掉了。', next: '请刷新看看现在还有哪些。' },
  CARE_NOTES_FULL: { say: '这个单元记得够多了。', next: '先删掉用不着的，再记新的。' },
  CONTACT_NOT_FOUND: { say: '这件事不在您手上了。', next: '可能已经办结，或者换了人负责，请回到列表看看。' },
  CONTACTS_OPEN_FULL: {
    say: '您有五件事正在请管家办。',
    next: '办好一件再说下一件；着急的，在原来那件里接着说。',
  },
  CONTACT_MOVED_ON: { say: '这件事的进展已经变了。', next: '请刷新看看现在到了哪一步、由谁负责。' },
  CONTACT_SAY_SO: { say: '还差一句话。', next: '请写一句办了什么，或者哪里还没好。' },
  CONTACT_FULL: { say: '这件事里的话已经很多了。', next: '请打电话或见面说，也可以另提一件。' },
  CONTACT_OWN: { say: '这是您自己提的事。', next: '请副手或上一级来办，到了时间会自动转过去。' },
  CONTACT_OTHER_CONFIRMS: {
    say: '办的人不能替居民说办好了。',
    next: '请另一位在岗的人问一声居民，再来确认。',
  },
  CALLBACK_NUMBER_NEEDED: { say: '还不知道打哪个电话。', next: '请写一个能找到您的号码。' },
  CALLBACK_OVER: { say: '这个号码已经收起来了。', next: '满 72 小时就看不到了，请在这里留言问居民。' },
  VISIT_HOME_NEEDED: { say: '还不知道到哪一户。', next: '先在「我的住处」说一下住哪一户，再约上门。' },
  VISIT_DOOR_UNKNOWN: { say: '居民还没有留门牌。', next: '在这里问一声，或者到单元门口碰头。' },
  VISIT_WINDOW_TAKEN: { say: '这个时段刚被约走了。', next: '请换一个时段，您写的都还在。' },
  VISIT_WINDOW_CLOSED: { say: '这个时段约不了。', next: '请选两小时以后、七天以内的时段。' },
}
