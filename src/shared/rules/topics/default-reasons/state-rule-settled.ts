import type { TopicRule } from '../types'
import { words } from '../words'
import { SETTLED_MATTERS } from './state-rule-settled/settled-matters'
import { WAIVING } from './state-rule-settled/waiving'

export const STATE_RULE_SETTLED: TopicRule = {
  code: 'stateRuleSettled',
  kind: 'nonDiscussable',
  name: '国家明文规定',
  source: 'article',
  definition: '法律法规、国家标准、政府定价或公告已经明确，是否执行不由小区商量。',
  words: words(
    '消防通道 疏散通道 承重墙 阶梯电价 电费 退休年龄 医保缴费 养老金 禁放 烟花 登记 公摊 推进屋 垃圾分类 不执行 不罚 自己定',
  ),
  edges: ['“怎么执行更方便”可议，“执不执行”不议', '请求作禁止之事，归违法违规；请求豁免、改标准，归本项'],
  patterns: [...SETTLED_MATTERS, ...WAIVING],
  examples: [
    '退休年龄往后延的事，咱们小区开会定个不执行。',
    '投个票吧，同意消防通道停车的举手，过半数就能停。',
    '电费为啥分阶梯，咱投票改成一个价。',
    '商量商量，咱小区的人以后电动车推进屋里充电不罚了行不行。',
    '医保每年缴费又涨了，咱议议今年都少交点。',
    '咱们小区能不能商量一下不搞垃圾分类了，太麻烦。',
    '政府禁放烟花爆竹的通告，咱小区自己投票放开两天吧。',
    '能不能大家表决一下，承重墙允许自己家酌情拆。',
    '公摊面积按国家标准怎么算我不认，咱们自己重新定一个算法。',
    '出租屋登记太麻烦，咱们商量统一不报了。',
  ],
  handoff: '12345',
  residentMessage: '国家已有规定，小区商量改变不了。您可以向主管部门咨询或拨打12345，也可以请书记复核。',
}
