import fc from 'fast-check'

import { breakLines } from '../../../cloudfunctions/registry/papers/break-lines'

/** As a Chinese face measures: a character is one wide, anything else half. */
const measure = (text: string) =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.5), 0)

const lines = (text: string, width: number) => breakLines(text, width, measure)

describe('breaking lines', () => {
  test('breaks between characters', () => {
    expect(lines('有事找支部遇事多商量', 5)).toEqual(['有事找支部', '遇事多商量'])
  })

  test('never begins a line with a closing mark nor ends one with an opening mark', () => {
    expect(lines('消防通道不能占，哪怕五分钟', 7)).toEqual(['消防通道不能', '占，哪怕五分钟'])
    expect(lines('请大家都来看《物业公约》吧', 7)).toEqual(['请大家都来看', '《物业公约》吧'])
  })

  test('keeps words, times and amounts whole', () => {
    expect(lines('晚上 22:30 以后没有灯', 4)).toEqual(['晚上', '22:30 以', '后没有灯'])
    expect(lines('每月12.50元', 4)).toEqual(['每月', '12.50元'])
  })

  test('breaks a word that is longer than a line, and gives an empty text one empty line', () => {
    expect(lines('abcdefghij', 2)).toEqual(['abcd', 'efgh', 'ij'])
    expect(lines('', 5)).toEqual([''])
  })

  test('loses nothing and never exceeds the width, whatever the text', () => {
    const characters = fc.constantFrom(...'有事商量（《「，。；！”》」）、 ab9:.-%𬭚😀')
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), fc.integer({ min: 2, max: 12 }), (text, width) => {
        const whole = text.join('')
        const broken = lines(whole, width)
        expect(broken.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
        for (const line of broken) expect(measure(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
