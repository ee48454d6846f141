import type { TopicRule } from '../types'
import { words } from '../words'
import { DECEIT } from './unlawful-request/deceit'
import { DEFIANCE } from './unlawful-request/defiance'
import { EXPOSURE } from './unlawful-request/exposure'
import { FORCE } from './unlawful-request/force'
import { TAKING } from './unlawful-request/taking'

export const UNLAWFUL_REQUEST: TopicRule = {
  code: 'unlawfulRequest',
  kind: 'nonDiscussable',
  name: '违法违规',
  source: 'default',
  definition:
    '要求集体作出法律禁止的行为：断水断电、毁物、侵占资金、堵门、人肉曝光、伪造签名、窃电、停用消防设施等。',
  words: words(
    '断水 断电 砸 堵 身份证 伪造 私接 破了密码 老鼠药 刷差评 放了轮胎 分了 不开票 群租 隔断 凑钱找人',
  ),
  edges: ['投诉别人违法→不是请求违法，应转办', '有现实危险→同时提示110/119并通知书记'],
  patterns: [...FORCE, ...DECEIT, ...TAKING, ...EXPOSURE, ...DEFIANCE],
  examples: [
    '商量个口径，门面房的都别开票，查起来就说没营业。',
    '建议组织人去堵开发商的大门，不给办证就不让车出来。',
    '咱们私接路灯的电给电瓶车充，反正没人查，投票决定接几根线。',
    '群租隔断是违规的我知道，但咱们小区自己同意就行了呗，都来签字。',
    '大家一起给那家饭店刷差评，刷到他关门为止，一条我出五块。',
    '咱把维修基金提出来，按户分了得了。',
    '商量一下，欠物业费的就给他断水断电，看他交不交。',
    '大家凑钱找几个人，晚上去把那家麻将馆给砸了。',
    '我提议把老鼠药拌肉里，把院里的野猫野狗都处理了。',
    '谁知道5号楼那个女的身份证和手机号，发群里让大家看看她干的好事。',
  ],
  handoff: '12345',
  residentMessage: '这件事法律不允许，不能商量。如有纠纷，可走调解、投诉或诉讼。',
}
