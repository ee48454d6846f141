import type { ClientErrorCode } from '../../contract/errors'
import type { EverywhereCode } from '../../contract/errors/everywhere'
import type { RefusalText } from '../refusals'

const askStation = '还不行，请到红色驿站找工作人员帮忙。'

export const everywhere: Record<EverywhereCode | ClientErrorCode, RefusalText> = {
  BAD_REQUEST: { say: '这一步没有办成。', next: `请退出小程序再打开一次。${askStation}` },
  UNKNOWN_ACTION: { say: '您的版本有点旧了。', next: `请关掉小程序重新打开，会自动更新。${askStation}` },
  INPUT_INVALID: { say: '填的内容有一处不对。', next: `请看一眼再试，您填的都还在。${askStation}` },
  INPUT_TOO_LARGE: { say: '内容太长了。', next: '请精简一些再送出，您写的都还在。' },
  SIGN_IN_REQUIRED: { say: '表态前要先认识您。', next: '请用微信扫一扫，确认登录就可以。' },
  SESSION_ENDED: { say: '登录已经到时间了。', next: '再用微信确认一次就可以，您刚才点的还在。' },
  RUNG_DECLARED_REQUIRED: { say: '表态的都是这里的邻居。', next: '点一下「我住这个小区」就可以，不用填表。' },
  RUNG_PHONE_REQUIRED: { say: '这一步要先留个手机号。', next: '不方便的话，请楼道的红色管家帮您确认。' },
  RUNG_VERIFIED_REQUIRED: { say: '这一步要先核实住处。', next: '请找楼道的红色管家或支部书记核实。' },
  NOT_YOUR_COMPOUND: {
    say: '这是别的小区的事，您可以看。',
    next: '如果您也住那里，点「我住这个小区」就能表态。',
  },
  NOT_YOUR_POST: { say: '这件事由在岗的同志办理。', next: '如果是您负责，请上级在系统里给您补上岗位。' },
  REQUEST_REUSED: { say: '这一步已经办过了。', next: '请刷新看看结果，不会重复计算。' },
  TOO_MANY_REQUESTS: { say: '点得有点快了。', next: '请等一分钟再试，刚才点的不会丢。' },
  TOO_MANY_FOR_NOW: { say: '试了好几次了，先歇一会儿。', next: `请过一刻钟再试。着急的话，${askStation}` },
  TOO_MANY_THIS_HOUR: {
    say: '这一个小时里，您已经办了不少。',
    next: '过了下一个整点再来，写好的都还在。急事请直接找红色管家或支部书记。',
  },
  COMPOUND_BUSY: {
    say: '这会儿小区里说话的人很多，要排一排。',
    next: '过了下一个整点再送，写好的都还在。核实过住处的邻居不用等。',
  },
  NOT_FOUND: { say: '没有找到这一页。', next: '它可能已经结束，请回首页看看别的。' },
  CODE_UNKNOWN: { say: '没认出这个码。', next: '请对照墙上的字再输一遍，或者从下面挑一处。' },
  CODE_REVOKED: { say: '这个码已经停用了。', next: '请扫驿站里新贴的码，或者从下面挑一处。' },
  COMPOUND_NOT_FOUND: { say: '没有找到这个小区。', next: '请从小区名单里再选一次。' },
  CONSULTATION_NOT_FOUND: { say: '没有找到这件商量的事。', next: '它可能已经撤回，请看看别的事。' },
  STEP_CLOSED: { say: '这一步已经结束，或者先停着。', next: '往下看，能看到接下来怎么办、谁负责。' },
  ONE_LEVEL_UP: { say: '这一条要请上一级来看。', next: '涉及自己的事自己不判，上一级会看到。' },
  SIGN_IN_CODE_WRONG: { say: '没找到这八位数字。', next: '请对照电脑屏幕再输一遍。' },
  SIGN_IN_CODE_EXPIRED: {
    say: '这个登录码过了一分钟，用不了了。',
    next: '请在电脑上点「换一个」，再来确认。',
  },
  SIGN_IN_PENDING: { say: '还在等您在微信里确认。', next: '确认以后，这里会自动打开。' },
  REASON_NEEDED: { say: '请写一句为什么。', next: '对方会看到这句话，知道该补什么。' },
  CONSENT_NEEDED: {
    say: '还没有同意隐私说明，现在只能看。',
    next: '看一遍「隐私说明」，点同意就可以；不同意也能一直看。',
  },
  ACCOUNT_LEAVING: {
    say: '您已经申请注销账号，现在只能看。',
    next: '想接着用，到「我的 · 我的数据」点一下「不注销了」。',
  },
  CONFLICT_TRY_AGAIN: { say: '刚好有人同时在改。', next: '请再点一次，刚才的不会重复计算。' },
  UNEXPECTED: {
    say: '我们这边出了点问题，不是您的错。',
    next: `您点的、写的都还在，过一会儿再试。${askStation}`,
  },
  NETWORK_LOST: { say: '现在没连上网。', next: '您点的、写的都留着，有网了会自动送出。' },
  SERVER_BUSY: { say: '现在人有点多，还没轮到。', next: '您点的、写的都留着，过一会儿再试。' },
  WISH_NOT_FOUND: { say: '没有找到这个心愿。', next: '它可能已经收起来了，请看看别的心愿。' },
}
