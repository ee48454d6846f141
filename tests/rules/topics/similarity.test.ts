import { MOST_TOKENS, similarityOf, tokensOf } from '@shared/rules/topics/similarity'

const alike = (one: string, other: string) => similarityOf(tokensOf(one), tokensOf(other))

describe('similar appeals', () => {
  test('an appeal keeps at most 24 tokens, always the same', () => {
    const long = '楼道灯坏了电梯也坏了门禁坏了路灯坏了扶手断了消防栓空了'.repeat(10)
    expect(tokensOf(long).length).toBeLessThanOrEqual(MOST_TOKENS)
    expect(tokensOf(long)).toEqual(tokensOf(long))
  })
  test('the same words are wholly alike', () => {
    expect(alike('三单元楼道灯坏了', '三单元楼道灯坏了')).toBe(1)
  })
  test('the same matter in other words is more alike than another matter', () => {
    const lamp = '三单元楼道灯坏了好几盏,晚上看不见'
    expect(alike(lamp, '我们单元的楼道灯坏了一大半,摸黑上楼')).toBeGreaterThan(
      alike(lamp, '垃圾桶满了没人收,苍蝇乱飞'),
    )
  })
  test('separators do not hide likeness', () => {
    expect(alike('物/业/费太高', '物业费太高')).toBe(1)
  })
  test('nothing is like an empty text', () => {
    expect(alike('', '楼道灯坏了')).toBe(0)
  })
})
