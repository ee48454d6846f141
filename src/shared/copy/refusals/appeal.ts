import type { AppealCode } from '../../contract/errors/appeal'
import type { RefusalText } from '../refusals'

export const appealRefusals: Record<AppealCode, RefusalText> = {
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
}
