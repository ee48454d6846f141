import { redact } from '@shared/rules/redact/redact'
import fc from 'fast-check'

import { labelled } from '../topics/labelled'

const kinds = (text: string) => redact(text).masks.map((mask) => mask.kind)

describe('what is masked', () => {
  test.each([
    ['phone', '有事打15400000012'],
    ['phone', '电话154 0000 0012'],
    ['phone', '154-0000-0012'],
    ['phone', '+86 15400000012'],
    ['phone', '15400000012'],
    ['phone', '一五四零零零零零零一二'],
    ['phone', '幺五四〇〇〇〇〇〇幺二'],
    ['phone', '1.5.4.0.0.0.0.0.0.1.2'],
    ['phone', '154\u200b0000\u200b0012'],
    ['phone', '①⑤④00000012'],
    ['landline', '0534-3210000'],
    ['landline', '座机3210000'],
    ['idCard', '证件999999195603120011'],
    ['idCard', '9999 9919 5603 1200 11'],
    ['idCard', '99999919560312001X'],
    ['idCard', '老证999999560312001'],
    ['bankCard', '卡号6222 0212 3456 7890 123'],
    ['plate', '鲁N12345'],
    ['plate', '鲁N·A1234'],
    ['plate', '鲁ND12345'],
    ['room', '3号楼2单元501'],
    ['room', '5-2-301'],
    ['room', '二单元五零一室'],
    ['room', '欠我钱的302那家'],
    ['room', '8栋1203室'],
    ['email', 'someone@example.com'],
    ['wechat', '加V心 nb9527'],
    ['wechat', '微信号:abc_def12'],
  ])('%s in %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind])
  })

  test.each([
    '12345',
    '打110和119',
    '96333',
    '300户',
    '3号楼',
    '2号楼和3号楼',
    '三单元',
    '每月80涨到120',
    '2026-11-22',
    '2024年3月12日',
    '1500-2000元',
    '一方水1.23元',
    '全小区1200业主',
    '3号楼300户',
    '24小时',
    '8:30-12:00',
    '二十四节气',
    '民法典第278条',
    '一楼二楼三楼',
    '10000平方米',
    '维修基金123456元',
    '400-800-1234',
  ])('leaves %s', (text) => {
    expect(redact(text)).toEqual({ text, masks: [] })
  })

  test('the public text holds no digit of what was masked', () => {
    expect(redact('有事打15400000012,证件999999195603120011').text).not.toMatch(/\d/)
  })
  test('building and entrance stay', () => {
    expect(redact('3号楼2单元501漏水').text).toBe('3号楼2单元〔门牌已隐去〕漏水')
  })
  test('masks tell where they were in the original', () => {
    const text = '请打154-0000-0012,谢谢'
    const [mask] = redact(text).masks
    expect(text.slice(mask?.start, mask?.end)).toBe('154-0000-0012')
  })
  test('masking twice changes nothing more', () => {
    const once = redact('3号楼2单元501,15400000012,鲁N12345,加微信 abc_def12').text
    expect(redact(once)).toEqual({ text: once, masks: [] })
  })
  test('no eleven-digit mobile and no eighteen-digit identity number is left in any fixture', () => {
    for (const file of ['appeals-dev.jsonl', 'held-out-2026-11-22.jsonl']) {
      for (const { text } of labelled(file)) {
        expect(redact(text).text).not.toMatch(/1[3-9]\d{9}|\d{17}[\dXx]/)
      }
    }
  })
})

describe('households of a building', () => {
  const building = fc.constantFrom('3号楼', '12号院', '2栋', 'A座', '2单元', '6号楼 ', '三号楼')
  const after = fc.constantFrom('', '。', '都没水', '签了名', '业主')

  test.each([
    '3号楼120户',
    '2栋36户',
    '6号楼60家',
    '5号楼112户人家',
    '3号楼108户人家',
    '3号楼120户型',
  ])('%s is no door', (text) => expect(redact(text)).toEqual({ text, masks: [] }))
  test.each([
    '3号楼120室',
    '3号楼120',
    '3号楼120户主',
    '3号楼501户',
    '3号楼115家里',
    '2单元302户',
  ])('%s stays a door', (text) => expect(kinds(text)).toEqual(['room']))
  test('a count that can be no door is never masked, a number with 室 or alone always', () => {
    const floor = fc.integer({ min: 1, max: 9 })
    const far = fc.integer({ min: 11, max: 20 })
    const counted = fc.constantFrom('户', '家')
    fc.assert(
      fc.property(building, floor, far, counted, after, (where, on, at, unit, then) => {
        const door = `${on}${at}`
        expect(redact(where + door + unit + then).text).toBe(where + door + unit + then)
        expect(redact(`${where}${door}室${then}`).text).not.toContain(door)
        expect(redact(where + door).text).not.toContain(door)
      }),
    )
  })
  test('whatever may be a door behind its building or entrance is masked', () => {
    const floor = fc.integer({ min: 1, max: 39 })
    const near = fc.integer({ min: 1, max: 10 })
    const unit = fc.constantFrom('', '室', '户', '号房', '家')
    fc.assert(
      fc.property(building, floor, near, unit, (where, on, at, called) => {
        const door = `${on}${String(at).padStart(2, '0')}`
        expect(redact(`${where}${door}${called}漏水`).text).not.toContain(door)
      }),
    )
  })
})

describe('names of people', () => {
  test.each([
    ['我叫王小明，楼道灯坏了', '我叫〔姓名已隐去〕，楼道灯坏了'],
    ['姓名：欧阳建国 电话15400000012', '姓名：〔姓名已隐去〕 电话〔电话已隐去〕'],
    ['联系人是刘芳，白天都在', '联系人是〔姓名已隐去〕，白天都在'],
    ['有事请找陈立。', '有事请找〔姓名已隐去〕。'],
  ])('are masked where the words announce one: %s', (text, masked) => {
    expect(redact(text).text).toBe(masked)
  })

  test.each([
    '王书记上次说这周给回话',
    '请找李师傅来修',
    '联系人：张大爷，在驿站',
    '我叫张罗了几个邻居一起扫雪',
    '孙管家叫人来看过',
    '请找物业，找社区，也找派出所',
    '名字叫桂园小区',
  ])('titles, places and everyday words stay: %s', (text) => {
    expect(redact(text).text).toBe(text)
  })

  test('an announced name never survives, whatever stands around it', () => {
    const family = fc.constantFrom('王', '李', '张', '欧阳', '诸葛', '石')
    const given = fc.constantFrom('伟', '秀英', '建国', '子涵', '丽')
    const announce = fc.constantFrom('我叫', '姓名：', '联系人', '名字是', '请找')
    const before = fc.constantFrom('', '楼道灯坏了，', '三单元门口。')
    const after = fc.constantFrom('', '。', '，电话15400000012', '，住三单元')
    fc.assert(
      fc.property(before, announce, family, given, after, (one, word, surname, name, other) => {
        const masked = redact(one + word + surname + name + other).text
        expect(masked).not.toContain(surname + name)
        expect(redact(masked).text).toBe(masked)
      }),
    )
  })
})
