import type { WishCode } from '../../contract/errors/wish'
import type { RefusalText } from '../refusals'

export const wishRefusals: Record<WishCode, RefusalText> = {
  WISH_MOVED_ON: { say: '这个心愿已经走到别的一步了。', next: '请刷新看看现在到哪儿、谁在办。' },
  WISH_ALREADY_CLAIMED: {
    say: '刚好被另一位邻居先认领了。',
    next: '不占您的名额。心愿有人管了，下面还有差不多的，看看哪个合适。',
  },
  WISH_NOT_HERE: { say: '这个心愿先留给它的社区。', next: '七天没人认领，附近社区的党员就能看到。' },
  WISH_OF_OWN: {
    say: '自家人的心愿，请留给别人来认领。',
    next: '代发心愿的同志也不认领同一个，这样大家放心。',
  },
  WISH_MONEY: {
    say: '心愿里不涉及钱。',
    next: '现金、转账、收款码、借钱都不能写；需要救助，请找社区民政窗口，或打 12345。写成一件东西或一件事就可以。',
  },
  WISH_MEDICINE: {
    say: '药品关系身体，不能当心愿。',
    next: '请找医生、社区卫生站；要人陪着去看病，可以写成陪伴。',
  },
  WISH_NOT_ALLOWED: {
    say: '这样东西、这件事不能当心愿。',
    next: '烟酒、活物、危险的东西和找关系办事都不行；换一样，或请楼道管家帮您想想。',
  },
  WISH_TOO_DEAR: {
    say: '一个心愿最多三百元（本系统默认，可由当地调整）。',
    next: '可以写一件便宜些的；更大的难处，请书记帮您找救助的路。',
  },
  WISH_VALUE_WRONG: {
    say: '大概值多少钱，还没写对。',
    next: '要一件东西，写 1 到 300 的整数；别的心愿不写钱。',
  },
  WISH_TELLS: {
    say: '这段话看得出是谁。',
    next: '名字、称呼、楼号、病情、孩子的学校都不写；写「一位老人」「一户人家」就好。',
  },
  WISHES_OPEN_FULL: {
    say: '您家已有两个心愿在办。',
    next: '办好一个，再提下一个（本系统默认，可由当地调整）。',
  },
  WISHES_YEAR_FULL: {
    say: '您家今年的四个心愿都提过了。',
    next: '急的事请找楼道管家或书记，他们另有办法（本系统默认，可由当地调整）。',
  },
  WISH_BEHALF_MISSING: {
    say: '代人提心愿，要写清是谁、怎么同意的。',
    next: '请问过本人，再填住处和同意的日子。',
  },
  HARDSHIP_CONSENT_NEEDED: {
    say: '要先请您单独同意。',
    next: '家里的难处只给核实的人看；不同意，别的都照常。',
  },
  HOME_NEEDED: { say: '还不知道您住哪一户。', next: '请在「我的 · 我的住处」里说一下，再来提心愿。' },
  MEMBER_NEEDED: {
    say: '认领心愿的是报到的党员。',
    next: '您是党员，请在「我的」里双报到；不是也可以告诉书记您想帮忙。',
  },
  CLAIMS_FULL: { say: '您手上已有三个心愿。', next: '办好一个，再认领下一个（本系统默认，可由当地调整）。' },
  CLAIMS_PAUSED: {
    say: '有两个心愿过了时间，先歇一歇。',
    next: '三十天后又能认领（本系统默认，可由当地调整）；有难处请告诉书记。',
  },
  CLAIM_SAME_HOUSEHOLD: {
    say: '这一家您这个季度已经帮过了。',
    next: '留给别的邻居一次机会；您可以看看别家的心愿。',
  },
  CLAIM_NOT_YOURS: { say: '这一步由认领的人或心愿的主人来做。', next: '有疑问，请找小区党支部书记。' },
  CLAIM_EXTENDED: {
    say: '延长只有一次，而且要在到期以前。',
    next: '实在来不及，请点「办不了」，心愿会回到墙上。',
  },
  NOTES_OF_CLAIM_FULL: { say: '这件事已经记了十条。', next: '办好了，请点「我已办好」。' },
  TWO_PERSONS_NEEDED: { say: '写的人不能自己放行。', next: '请另一位同志看一眼，两个人都看过才公开。' },
  WISH_CHANGED: { say: '这段话刚才改过了。', next: '请再看一遍现在的写法，再放行。' },
}
