import type { PlacesCode } from '../../contract/errors/places'
import type { RefusalText } from '../refusals'

export const placesRefusals: Record<PlacesCode, RefusalText> = {
  STATION_NOT_FOUND: { say: '没有找到这个驿站。', next: '请从驿站名单里再选一次。' },
  YEAR_NOT_OPEN: { say: '这一年不用填，或者还早。', next: '已经公布的年份由系统带着；只填今年和明年。' },
  YEAR_WRONG: { say: '这些日子有对不上的地方。', next: '请照国务院办公厅的通知再核对一遍。' },
  COMMUNITY_NOT_FOUND: { say: '没有找到这个社区。', next: '请从小区的页面再进来一次。' },
  PLACE_NOT_COUNTED: { say: '没有这个地方，或者刚建好、还没有数。', next: '过一分钟再来看。' },
  TREE_TOO_LARGE: { say: '一张表装不下这么多地方。', next: '请按街道或社区分开来做。' },
  BODY_NOT_HERE: {
    say: '这个小区没有这一家。',
    next: '请换一个；要是新成立了，请社区先登记。',
  },
  COMMITTEE_WRONG: {
    say: '委员名单还不对。',
    next: '业委会要有 3 到 15 位委员，其中一位是主任。',
  },
  COMMITTEE_FULL: { say: '委员已经满了。', next: '有人离任，才能登记补选的委员。' },
  COMMITTEE_HAS_CHAIR: { say: '已经有主任了。', next: '换主任，请先登记原来那位离任。' },
  COMMITTEE_LAST: { say: '这是最后一位委员。', next: '业委会不在了，请用「业委会不再履职」来登记。' },
  BODY_HAS_POST: {
    say: '代表它的人还在岗。',
    next: '请先在「岗位」里让那一位离岗，再来登记。',
  },
  WORKER_REGISTERED: { say: '您已经报到过了。', next: '想换一个社区，请先退出现在的报到。' },
  WORKER_NOT_HERE: {
    say: '只能说您报到的社区里看到的事。',
    next: '还没报到的，请先报到，到红色驿站说一声报到号。',
  },
  SHOP_NOT_FOUND: { say: '没有找到这家商铺。', next: '它可能已经停了，请刷新看看。' },
  PLACE_NOT_FOUND: { say: '没有找到这个地方。', next: '请从名单里再选一次。' },
  OFFICE_NOT_FOUND: { say: '没有找到这个商量办公室。', next: '请从小区的商量办公室里再选一次。' },
  TERM_WRONG: { say: '期限要在今天以后、五年以内。', next: '请改一下日期，写成 2027-12-31 这样。' },
}
