import type { PeopleCode } from '../../contract/errors/people'
import type { RefusalText } from '../refusals'

export const peopleRefusals: Record<PeopleCode, RefusalText> = {
  NOTICE_OUTDATED: { say: '隐私说明有了新的一版。', next: '请再打开看一遍，重新点一次就好。' },
  TOO_MANY_RESIDENCES: {
    say: '您已经说过住在好几个小区了。',
    next: '不住的那个，请支部书记帮您去掉，再来点这里。',
  },
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
  HOUSEHOLD_HAS_ADULT: { say: '您家已经有人代表了。', next: '想换人，请他先点「不再代表」，您再来点。' },
  HOUSEHOLD_FULL: { say: '这一户登记的人已经满了。', next: '请支部书记看看有没有搬走的。' },
  POST_HELD_HERE: { say: '您在这里还有岗位。', next: '请先办好岗位交接，再说搬走。' },
  ACCOUNT_POSTS_HELD: {
    say: '您还有岗位，邻居有事正等着您。',
    next: '先到「岗位」里办交接，请上级安排接手的人，再来注销。',
  },
  ACCOUNT_CLAIMS_OPEN: {
    say: '您认领的心愿还没有办完，有人正盼着。',
    next: '先把它办好，或点「放弃认领」交给别人，再来注销。',
  },
}
