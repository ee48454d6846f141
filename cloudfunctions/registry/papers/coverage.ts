/**
 * Which characters each weight of the papers' face carries. The font build cuts by it, and the papers
 * fall back by it: a heading in bold borrows a rare character from the regular weight.
 */
export type Weight = 'regular' | 'bold'

/** Letters, punctuation and signs that Chinese papers use besides the characters themselves. */
const SIGNS: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x203b],
  [0x2160, 0x216b],
  [0x2190, 0x2193],
  [0x2460, 0x249b],
  [0x25a0, 0x25cf],
  [0x3000, 0x301f],
  [0x3220, 0x3229],
  [0xff01, 0xff5e],
  [0xffe5, 0xffe5],
]

/** From Extension A, those of 通用规范汉字表: people bear these names. */
const NAMES_BEYOND_THE_BASIC_BLOCK = new Set(
  [
    '㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃',
    '䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮',
  ]
    .join('')
    .split('')
    .map((character) => character.charCodeAt(0)),
)

let common: ReadonlySet<number> | undefined

/** Bold has the characters of everyday text; regular has every character a name may hold. */
export function carries(weight: Weight, codePoint: number): boolean {
  if (SIGNS.some(([from, to]) => codePoint >= from && codePoint <= to)) return true
  if (weight === 'bold') {
    common ??= charactersOfGb2312()
    return common.has(codePoint)
  }
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return true
  return codePoint >= 0x20000 || NAMES_BEYOND_THE_BASIC_BLOCK.has(codePoint)
}

function charactersOfGb2312(): ReadonlySet<number> {
  const decoder = new TextDecoder('gb2312')
  const found = new Set<number>()
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const codePoint = decoder.decode(Uint8Array.of(row, cell)).codePointAt(0) ?? 0
      if (codePoint >= 0x4e00 && codePoint <= 0x9fff) found.add(codePoint)
    }
  }
  return found
}
