import type { ClientErrorCode, ErrorCode } from '../contract/errors'

export interface RefusalText {
  /** Why it did not happen, in one short line. */
  readonly say: string
  /** What she can do now, or whom to ask. */
  readonly next: string
}

const askStation = '还不行，请到红色驿站找工作人员帮忙。'

/** Every refusal a person can meet: why · where to go · a human to ask. */
export const refusals: Record<ErrorCode | ClientErrorCode, RefusalText> = {
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
  NOTICE_OUTDATED: { say: '隐私说明有了新的一版。', next: '请再打开看一遍，重新点一次就好。' },
  TOO_MANY_RESIDENCES: {
    say: '您已经说过住在好几个小区了。',
    next: '不住的那个，请支部书记帮您去掉，再来点这里。',
  },
  REQUEST_REUSED: { say: '这一步已经办过了。', next: '请刷新看看结果，不会重复计算。' },
  TOO_MANY_REQUESTS: { say: '点得有点快了。', next: '请等一分钟再试，刚才点的不会丢。' },
  NOT_FOUND: { say: '没有找到这一页。', next: '它可能已经结束，请回首页看看别的。' },
  CODE_UNKNOWN: { say: '没认出这个码。', next: '请对照墙上的字再输一遍，或者从下面挑一处。' },
  CODE_REVOKED: { say: '这个码已经停用了。', next: '请扫驿站里新贴的码，或者从下面挑一处。' },
  COMPOUND_NOT_FOUND: { say: '没有找到这个小区。', next: '请从小区名单里再选一次。' },
  STATION_NOT_FOUND: { say: '没有找到这个驿站。', next: '请从驿站名单里再选一次。' },
  CONSULTATION_NOT_FOUND: { say: '没有找到这件商量的事。', next: '它可能已经撤回，请看看别的事。' },
  STATEMENT_NOT_FOUND: { say: '这句话已经收起来了。', next: '请看看别的邻居怎么说。' },
  STEP_CLOSED: { say: '这一步已经结束，不再收态度。', next: '往下看，能看到接下来怎么办、谁负责。' },
  STATEMENTS_TODAY_USED: {
    say: '今天在这件事上您已经说了三条。',
    next: '明天可以接着说；急事请找红色管家或支部书记。',
  },
  ALREADY_LOOKED_AT: { say: '这句话已经有人看过，可以留着。', next: '还有不同意见，请跟支部书记当面说。' },
  NOTHING_TO_DECIDE: { say: '这一条已经处理过了。', next: '请刷新看看结果，不会重复处理。' },
  ONE_LEVEL_UP: { say: '这一条要请上一级来看。', next: '涉及自己的事自己不判，上一级会看到。' },
  PHOTO_NOT_FOUND: { say: '没有找到这张照片。', next: '请再选一次，您写的字都还在。' },
  PHOTO_NOT_SENT: { say: '照片还没有传上来。', next: '请等有网了再传一次，您写的字都还在。' },
  PHOTO_NOT_AN_IMAGE: { say: '这个文件不是能用的照片。', next: '请从相册里重新选一张，或者现拍一张。' },
  PHOTO_TOO_LARGE: { say: '这张照片太大了。', next: '请换一张小一点的，您写的字都还在。' },
  OFFICE_NOT_FOUND: { say: '没有找到这个商量办公室。', next: '请从小区的商量办公室里再选一次。' },
  SIGN_IN_CODE_WRONG: { say: '没找到这八位数字。', next: '请对照电脑屏幕再输一遍。' },
  SIGN_IN_CODE_EXPIRED: {
    say: '这个登录码过了一分钟，用不了了。',
    next: '请在电脑上点「换一个」，再来确认。',
  },
  SIGN_IN_PENDING: { say: '还在等您在微信里确认。', next: '确认以后，这里会自动打开。' },
  ONLY_IN_WECHAT: { say: '这一步要在微信里办。', next: '请打开微信里的「云商量」，在「我的」里再点一次。' },
  PHONE_CODE_REFUSED: {
    say: '微信没有给出手机号。',
    next: '请再点一次按钮；不想留号码，也可以请楼道的红色管家帮您确认。',
  },
  UNDER_14: { say: '不满十四岁，先不用自己的账号。', next: '请家里大人打开「替孩子说」，把您的话说出来。' },
  GUARDIAN_NEEDED: { say: '请写上一位家长的姓名。', next: '十四到十七岁，要有一位监护人知道这件事。' },
  ADULT_ONLY: { say: '这一步由家里的成年人来。', next: '您的话照样可以说，请家里大人点这一步。' },
  STAIRWELL_NOT_FOUND: { say: '没有找到这个楼道。', next: '请从楼栋和单元里再选一次。' },
  ALREADY_VERIFIED: { say: '您在这个小区已经核实过了。', next: '要换住处，先点「我搬走了」，再填新的。' },
  REQUEST_NOT_FOUND: { say: '没有找到这条核实。', next: '它可能已经办完，请刷新看看。' },
  REQUEST_SETTLED: { say: '这条核实已经有人办过了。', next: '请刷新看看结果，不会重复。' },
  OWN_REQUEST: { say: '自己的住处要由别人来核实。', next: '请支部书记帮您核实。' },
  VOUCH_NEEDED: {
    say: '这位邻居还没留手机号。',
    next: '请她先留号码；没有号码的，见过本人后先点「我认得她」。',
  },
  REASON_NEEDED: { say: '请写一句为什么。', next: '对方会看到这句话，知道该补什么。' },
  HOUSEHOLD_HAS_ADULT: { say: '您家已经有人代表了。', next: '想换人，请他先点「不再代表」，您再来点。' },
  HOUSEHOLD_FULL: { say: '这一户登记的人已经满了。', next: '请支部书记看看有没有搬走的。' },
  POST_HELD_HERE: { say: '您在这里还有岗位。', next: '请先办好岗位交接，再说搬走。' },
  CONSENT_NEEDED: {
    say: '还没有同意隐私说明，现在只能看。',
    next: '看一遍「隐私说明」，点同意就可以；不同意也能一直看。',
  },
  INVITATION_UNKNOWN: { say: '没找到这个邀请码。', next: '请对照发给您的字再输一遍，或请上级重发一个。' },
  INVITATION_EXPIRED: { say: '这个邀请码过期了。', next: '邀请码七天有效，请上级重发一个。' },
  INVITATION_USED: { say: '这个邀请码已经用过或收回了。', next: '每个码只能用一次，请上级重发一个。' },
  PLACE_NOT_FOUND: { say: '没有找到这个地方。', next: '请从名单里再选一次。' },
  POST_NOT_FOUND: { say: '没有找到这个岗位。', next: '请从岗位名单里再选一次。' },
  POST_OCCUPIED: { say: '这个岗位的下一任已经定了。', next: '要换人，请先收回原来的邀请。' },
  OWNER_NEEDED: {
    say: '这个岗位要由核实过住处的邻居来担任。',
    next: '请先核实住处(管家要是本小区业主)，再来接受。',
  },
  TOO_MANY_POSTS: { say: '您担任的岗位已经很多了。', next: '请先交接一个，再接受新的。' },
  FIRST_ADMIN_EXISTS: { say: '县级管理员已经有了。', next: '请现任管理员在「岗位」里给您发邀请。' },
  LAST_ADMIN: { say: '您是最后一位县级管理员。', next: '请先请另一位来担任，再交接您的岗位。' },
  IMPORT_UNREADABLE: { say: '这个表格打不开。', next: '请用模板另存为 xlsx 或 csv，再传一次。' },
  IMPORT_NOT_FOUND: { say: '没有找到这次导入。', next: '请重新上传表格，核对后再确认。' },
  IMPORT_HAS_FAULTS: { say: '表里还有几行不对。', next: '请按提示改好再上传；现在什么都没有发出。' },
  APPEAL_NOT_FOUND: { say: '没有找到这条诉求。', next: '它可能已经撤回，请看看邻居们正在说的别的事。' },
  APPEALS_OPEN_FULL: {
    say: '您在这个小区已有三条诉求在办。',
    next: '等其中一条有了结果，或撤回一条，就能再提；急事请找红色管家或支部书记。',
  },
  APPEAL_TOO_SOON: { say: '刚刚提过一条。', next: '请等一分钟再提，您写的都还在。' },
  APPEAL_TOO_LONG: { say: '写得有点长了。', next: '三栏加起来不超过五百字，您写的都还在。' },
  APPEAL_MOVED_ON: { say: '这条诉求的进展已经变了。', next: '请刷新看看现在到了哪一步、由谁负责。' },
  OWN_APPEAL: { say: '这是您自己提的诉求。', next: '请把它转给邻居，让他们来附议。' },
  NOT_SHOWABLE: {
    say: '这里有不能公开的内容，不能直接商量。',
    next: '可以退回请她改一改，或转到能办的地方。',
  },
  CATEGORY_UNKNOWN: { say: '现在的七类里没有这一类。', next: '请刷新，从七类里重新选一类。' },
  HANDOFF_UNKNOWN: { say: '没有找到这个转办去处。', next: '请从名单里重新选一处。' },
  MERGE_TARGET_WRONG: { say: '这两件事不能并在一起。', next: '请选本小区还在进行的另一条诉求或商量。' },
  NOTHING_TO_UNDO: { say: '没有可以撤回的决定。', next: '商量已经公开的，请在商量里说明情况。' },
  RULE_UNKNOWN: { say: '没有找到这一条规则。', next: '请刷新，再从名单里选。' },
  RULE_SET_FAULTY: { say: '规则里还有几处不对。', next: '请按提示改好再公布；现在用的规则没有变。' },
  NOTHING_TO_PUBLISH: { say: '没有改动可以公布。', next: '请先改一条规则并保存，再来公布。' },
  CONFLICT_TRY_AGAIN: { say: '刚好有人同时在改。', next: '请再点一次，刚才的不会重复计算。' },
  UNEXPECTED: {
    say: '我们这边出了点问题，不是您的错。',
    next: `您点的、写的都还在，过一会儿再试。${askStation}`,
  },
  NETWORK_LOST: { say: '现在没连上网。', next: '您点的、写的都留着，有网了会自动送出。' },
  SERVER_BUSY: { say: '现在人有点多，还没轮到。', next: '您点的、写的都留着，过一会儿再试。' },
}
