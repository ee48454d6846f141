import type { PostsCode } from '../../contract/errors/posts'
import type { RefusalText } from '../refusals'

export const postsRefusals: Record<PostsCode, RefusalText> = {
  INVITATION_UNKNOWN: { say: '没找到这个邀请码。', next: '请对照发给您的字再输一遍，或请上级重发一个。' },
  INVITATION_EXPIRED: { say: '这个邀请码过期了。', next: '邀请码七天有效，请上级重发一个。' },
  INVITATION_USED: { say: '这个邀请码已经用过或收回了。', next: '每个码只能用一次，请上级重发一个。' },
  POST_NOT_FOUND: { say: '没有找到这个岗位。', next: '请从岗位名单里再选一次。' },
  POST_OCCUPIED: { say: '这个岗位的下一任已经定了。', next: '要换人，请先收回原来的邀请。' },
  OWNER_NEEDED: {
    say: '这个岗位要由核实过住处的邻居来担任。',
    next: '请先核实住处(管家要是本小区业主)，再来接受。',
  },
  TOO_MANY_POSTS: { say: '您担任的岗位已经很多了。', next: '请先交接一个，再接受新的。' },
  FIRST_ADMIN_EXISTS: { say: '县级管理员已经有了。', next: '请现任管理员在「岗位」里给您发邀请。' },
  LAST_ADMIN: { say: '您是最后一位县级管理员。', next: '请先请另一位来担任，再交接您的岗位。' },
  IMPORT_UNREADABLE: { say: '这个表格打不开。', next: '请选 xlsx 或 csv 格式的；还不行，就另存一份再传。' },
  IMPORT_TOO_LARGE: { say: '这个表格太大，一次读不完。', next: '请拆成几份，一份一份传；现在什么都没有改。' },
  IMPORT_EMPTY: { say: '表里还没有内容。', next: '第一行是标题，从第二行写起，存好再传一次。' },
  IMPORT_NOT_FOUND: { say: '没有找到这次导入。', next: '请重新上传表格，核对后再确认。' },
  IMPORT_HAS_FAULTS: { say: '表里还有几行不对。', next: '请按提示改好再上传；现在什么都没有发出。' },
}
