import { canonical } from '@shared/rules/topics/canonical'

const text = (raw: string) => canonical(raw).text

describe('the canonical text', () => {
  test.each([
    ['full width', 'ABC123', 'abc123'],
    ['separators inside words', '物/业.费*高-了', '物业费高了'],
    ['brackets and emoji', '【物】【业】😀费', '物业费'],
    ['invisible characters', '断\u200b水\u00ad断\u200d电', '断水断电'],
    ['traditional', '停車證', '停车证'],
    ['known misspellings', '垃极没人收,天燃汽,根本不购用', '垃圾没人收天然气根本不够用'],
    ['sounding alike', '勿页费', '物业费'],
    ['scan and messenger', '扫马加V心', '扫码加微信'],
    ['pinyin inside words', '拒 jiao 物业费', '拒交物业费'],
    ['split characters', '氵肖防通道', '消防通道'],
  ])('undoes %s', (_name, raw, read) => {
    expect(text(raw)).toBe(read)
  })

  test.each([
    '保修期过了',
    '无业人员',
    '门口问问',
    '不购买新的',
    '分头行动',
    '有威信的老人',
  ])('leaves %s alone', (raw) => {
    expect(text(raw).length).toBe(raw.length)
  })

  test('every character leads back to the resident’s own', () => {
    const raw = '请 大/家\u200b说说😀垃极'
    const read = canonical(raw)
    expect([...read.text].map((_, at) => raw.slice(read.starts[at], read.ends[at])).join('')).toBe(
      '请大家说说垃极',
    )
  })
  test('counts words taken apart, not ordinary spaces and lists', () => {
    expect(canonical('物/业/费').disguises).toBeGreaterThanOrEqual(2)
    expect(canonical('断\u200b水').disguises).toBeGreaterThanOrEqual(2)
    expect(canonical('我家 门口 的路灯坏了、没人修,租户/业主都有意见').disguises).toBeLessThan(2)
  })
  test('a converter may be injected', () => {
    expect(canonical('龘', (char) => (char === '龘' ? '龙' : char)).text).toBe('龙')
  })
})
