import type { TopicRule } from '../types'
import { words } from '../words'
import { ACCIDENTS } from './emergency/accidents'
import { FIRE_AND_GAS } from './emergency/fire-and-gas'
import { LIVES } from './emergency/lives'
import { VIOLENCE } from './emergency/violence'

export const EMERGENCY: TopicRule = {
  code: 'emergency',
  kind: 'needsReview',
  name: '紧急情况',
  source: 'default',
  definition: '燃气、火、电、困梯、坠落、自伤、家暴',
  words: words(''),
  edges: ['立即弹出拨号页并同时通知书记与管家，不等待审核'],
  patterns: [...FIRE_AND_GAS, ...LIVES, ...VIOLENCE, ...ACCIDENTS],
  examples: [
    '有个人坐在楼顶边上不下来，谁能过去看看',
    '楼上冒烟了快来人啊',
    '电梯里困了两个人，对讲没人应，快点！',
    '三单元好像有煤气味，很大，楼道里全是！',
  ],
  handoff: null,
  residentMessage: null,
}
