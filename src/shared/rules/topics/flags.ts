import type { Mask } from '../redact/redact'
import type { Choice } from './choice'
import type { Reading } from './compile'
import type { TopicFlag } from './types'

/** What rides along, told by the words themselves. Flags never change a verdict. */
const SIGNS: readonly (readonly [TopicFlag, RegExp])[] = [
  [
    'minor',
    /我(今年|才|刚|已经|是|在|读|上){0,2}(小学|[一二三四五六]年级|初[一二三]|高[一二三]|中学生|初中|高中|十[一二三四五六七]岁?|1[0-7]岁?|[七八九十]岁)/,
  ],
  ['vulnerable', /独居|孤寡|瘫|残疾|低保|单亲|孤儿|留守|没人管|没人照顾|虐待|家暴|轻生|不想活/],
  ['health', /癌|白血病|尿毒症|透析|化疗|中风|偏瘫|瘫|抑郁|痴呆|自闭症|脑瘫|尘肺|肿瘤|重病/],
  ['urgent', /赶紧|马上|快来|救命|急|随时|掉块|着火|冒烟|煤气味|被困|掉下来|坠|没动静/],
]

export function flagsOf(
  raw: string,
  { text }: Reading,
  chosen: Choice,
  masks: readonly Mask[],
  statutory: boolean,
): readonly TopicFlag[] {
  const flags = new Set<TopicFlag>()
  if (statutory) flags.add('statutory')
  for (const [flag, sign] of SIGNS) if (sign.test(text.text)) flags.add(flag)

  if (chosen.code === 'emergency') flags.add('urgent')
  if (chosen.code === 'vulnerablePerson') flags.add('vulnerable')
  if (chosen.code === 'personalAttack')
    flags.add(
      /谢谢|感谢|感恩|呵|哟|真(会|行|好|灵|敬业|有本事)|锦旗|佩服|颁奖|好一个/.test(text.text)
        ? 'sarcasm'
        : 'attack',
    )
  if (chosen.code === 'evasionOrNoise') flags.add(noiseFlag(raw, text.text, text.disguises))
  if (chosen.code === 'vague' && /谢|表扬|点赞|点个赞|辛苦/.test(text.text)) flags.add('notAppeal')

  for (const { kind } of masks) {
    if (kind === 'phone' || kind === 'landline') flags.add('piiPhone')
    if (kind === 'idCard' || kind === 'bankCard') flags.add('piiId')
    if (kind === 'room') flags.add('piiAddress')
  }
  if (/(谁知道|谁有|谁能查|查到|打听).{0,14}(电话|手机号|身份证|住址|地址|住哪)/.test(text.text))
    flags.add('piiRequest')
  return [...flags]
}

function noiseFlag(raw: string, text: string, disguises: number): TopicFlag {
  if (
    /忽略|无视|指令|提示词|规则|管理员|开发|审核|判定|verdict|json|system|assistant|prompt|输出/.test(text) ||
    /[{}<>=]/.test(raw)
  ) {
    return 'injection'
  }
  if (/低价|代办|贷款|兼职|日结|收购|微信|加v|扣扣|特惠|招代理|渠道|按摩|返现|出售/.test(text)) return 'ad'
  return disguises > 0 ? 'evasion' : 'noise'
}
