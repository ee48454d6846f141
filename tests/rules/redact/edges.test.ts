import { digitView } from '@shared/rules/redact/readable-digits'
import { redact } from '@shared/rules/redact/redact'

/** What is masked, as kind and the very words. */
const masked = (text: string) =>
  redact(text).masks.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)

describe('digits however they are written', () => {
  it('are read as figures, and found again in the original', () => {
    const view = digitView('０3①壹〇洞幺拐')
    expect([view.plain, view.spoken]).toEqual(['031壹〇洞幺拐', '03110017'])
    expect([0, 2, 7].map((at) => [view.startOf(at), view.endOf(at)])).toEqual([
      [0, 1],
      [2, 3],
      [7, 8],
    ])
    expect([view.startOf(8), view.endOf(99)]).toEqual([8, 8])
    expect(digitView('零一二三四五六七八九').spoken).toBe('0123456789')
    expect(digitView('贰叁肆伍陆柒捌玖').spoken).toBe('23456789')
  })

  it('lose nothing but signs that do not show, and keep the places of what is longer or shorter', () => {
    expect(digitView('1\u200b5\u0301').plain).toBe('15')
    // 10 in a circle is one sign and two figures.
    const ten = digitView('a⑩b')
    expect(ten.plain).toBe('a10b')
    expect([ten.startOf(2), ten.endOf(2), ten.startOf(3)]).toEqual([1, 2, 2])
    const face = digitView('😀1')
    expect([face.startOf(face.plain.length - 1), face.plain.endsWith('1')]).toEqual([2, true])
    expect(digitView('麦香 ~A').plain).toBe('麦香 ~A')
    expect(digitView('一\u4e00龥\u9fa5').plain).toBe('一\u4e00龥\u9fa5')
  })
})

describe('what stands in for what was masked', () => {
  it.each([
    ['打15400000012', '打〔电话已隐去〕'],
    ['座机0534-3210000', '座机〔电话已隐去〕'],
    ['证件999999195603120011', '证件〔证件号已隐去〕'],
    ['卡6222021234567890123', '卡〔卡号已隐去〕'],
    ['车鲁N12345', '车〔车牌已隐去〕'],
    ['3号楼2单元501', '3号楼2单元〔门牌已隐去〕'],
    ['a.b+c@ex-ample.com.cn', '〔邮箱已隐去〕'],
    ['微信abc_def12', '微信〔账号已隐去〕'],
    ['我叫王小明', '我叫〔姓名已隐去〕'],
    ['打15400000012或15400000013,住5-2-301', '打〔电话已隐去〕或〔电话已隐去〕,住5-2-〔门牌已隐去〕'],
    ['麦香花园', '麦香花园'],
  ])('%s: %s', (text, shown) => expect(redact(text).text).toBe(shown))

  it('stands in the order of the words, each place once', () => {
    expect(masked('鲁N12345,15400000012,a@b.cn')).toEqual([
      'plate:鲁N12345',
      'phone:15400000012',
      'email:a@b.cn',
    ])
  })
})

describe('numbers of people', () => {
  it.each([
    ['86-154 0000 0012', 'phone:86-154 0000 0012'],
    ['154~0000~0012', 'phone:154~0000~0012'],
    ['13000000000', 'phone:13000000000'],
    ['19900000000', 'phone:19900000000'],
    ['(0534)3210000', 'landline:(0534)3210000'],
    ['010-23456789', 'landline:010-23456789'],
    ['电话:3210000', 'landline:3210000'],
    ['致电3210-0000', 'landline:3210-0000'],
    ['99999919560312001x', 'idCard:99999919560312001x'],
    ['999999201012310019', 'idCard:999999201012310019'],
    ['999999560312001', 'idCard:999999560312001'],
    ['6222-0212-3456-7890', 'bankCard:6222-0212-3456-7890'],
    ['京A12345', 'plate:京A12345'],
    ['鲁NA123学', 'plate:鲁NA123学'],
  ])('%s: %s', (text, found) => expect(masked(text)).toEqual([found]))

  it.each([
    '12400000012',
    '1540000001',
    '154000000123',
    '215400000012',
    '一共3210000',
    '鲁NABCDE',
    '鲁N1234',
    '鲁N1234567',
    '62220212345678',
  ])('nobody’s number: %s', (text) => expect(masked(text)).toEqual([]))
})

describe('doors', () => {
  it.each([
    ['三单元五零一室', 'room:五零一室'],
    ['2单元101', 'room:101'],
    ['2单元3920号房', 'room:3920号房'],
    ['8栋1203', 'room:1203'],
    ['A座1203室', 'room:1203室'],
    ['3-2-501', 'room:501'],
    ['5-301的业主', 'room:301'],
    ['5-301室住户', 'room:301室'],
    ['302室漏水', 'room:302室'],
    ['302他家', 'room:302'],
    ['1202的租户', 'room:1202'],
  ])('%s: %s', (text, found) => expect(masked(text)).toEqual([found]))

  it.each([
    '2单元300',
    '2单元021',
    '2单元4001',
    '2单元301元',
    '302',
    '3-2-501-2',
    '8:302室',
    '2单元301平',
  ])('no door: %s', (text) => expect(masked(text)).toEqual([]))
})

describe('accounts and names', () => {
  it.each([
    ['加V nb9527', 'wechat:nb9527'],
    ['QQ:12345', 'wechat:12345'],
    ['wx: abcde', 'wechat:abcde'],
    ['扣扣123456789012', 'wechat:123456789012'],
    ['姓名:欧阳建国,在家', 'name:欧阳建国'],
    ['收件人 王伟', 'name:王伟'],
    ['找业主李丽丽', 'name:李丽丽'],
    ['本人叫刘芳住三单元', 'name:刘芳'],
  ])('%s: %s', (text, found) => expect(masked(text)).toEqual([found]))

  it.each([
    '微信群',
    'QQ群1234',
    '我叫王',
    '请找王书记',
    '姓名不详',
    '我叫王小明明去',
    'a@b',
    '@全体成员',
  ])('nobody’s: %s', (text) => expect(masked(text)).toEqual([]))
})
