import { redact } from '../redact/redact'

/** What is nobody's business on a sheet for an employer: home, body, belief, money, and who complained. */
const PRIVATE = [
  '离婚',
  '结婚',
  '婚姻',
  '夫妻',
  '怀孕',
  '生病',
  '患病',
  '疾病',
  '病情',
  '残疾',
  '抑郁',
  '信教',
  '宗教',
  '收入',
  '欠款',
  '欠债',
  '欠费',
  '物业费',
  '投诉',
  '举报',
  '上访',
]

/** A reason speaks of service only: no private life, no number or address, no resident's complaint. */
export const speaksOfService = (text: string): boolean =>
  redact(text).text === text && !PRIVATE.some((word) => text.includes(word))
