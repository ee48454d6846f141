/**
 * The text with every way of writing a digit made plain, and the way back to the original.
 * `plain` reads full-width, circled and keycap digits; `spoken` also reads 一五四零 as 1540.
 */
export interface DigitView {
  readonly plain: string
  readonly spoken: string
  startOf(at: number): number
  endOf(at: number): number
}

const DROPPED = /[\p{Cf}\p{Mn}\p{Me}]/u
const SPOKEN_DIGITS = new Map(
  [...'零〇一二三四五六七八九'].map((char, at) => [char, String(Math.max(0, at - 1))]),
)
for (const [at, char] of [...'壹贰叁肆伍陆柒捌玖'].entries()) SPOKEN_DIGITS.set(char, String(at + 1))
SPOKEN_DIGITS.set('幺', '1')
SPOKEN_DIGITS.set('洞', '0')
SPOKEN_DIGITS.set('拐', '7')

export function digitView(text: string): DigitView {
  const starts: number[] = []
  const ends: number[] = []
  let plain = ''
  let at = 0
  for (const point of text) {
    const start = at
    at += point.length
    const code = point.charCodeAt(0)
    const ordinary = (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x20 && code < 0x7f)
    if (ordinary) {
      plain += point
      starts.push(start)
      ends.push(at)
      continue
    }
    if (DROPPED.test(point)) continue
    for (const char of point.normalize('NFKC')) {
      const unit = char.length === 1 ? char : ' '
      plain += unit
      starts.push(start)
      ends.push(at)
    }
  }
  const spoken = [...plain].map((char) => SPOKEN_DIGITS.get(char) ?? char).join('')
  return {
    plain,
    spoken,
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index] ?? text.length,
  }
}
