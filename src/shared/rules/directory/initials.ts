/** The last character of each letter of pinyin, in the order of the collation that every ICU carries. */
const LASTS = '驁簿錯鵽樲鰒餜靃攟鬠纙鞪黁漚曝裠鶸蜶籜鶩鑂韻糳'
const LETTERS = 'abcdefghjklmnopqrstwxyz'
const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/**
 * The initials of a name in pinyin, for whoever types on a keyboard without characters: 麦香花园 is mxhy.
 * A character with several readings has the one that the collation knows.
 */
export function initialsOf(text: string): string {
  let initials = ''
  for (const character of text) {
    if (/[a-z0-9]/.test(character)) initials += character
    else if (/\p{Script=Han}/u.test(character)) initials += initialOf(character)
  }
  return initials
}

function initialOf(character: string): string {
  let [from, to] = [0, LASTS.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (order.compare(character, LASTS.charAt(middle)) <= 0) to = middle
    else from = middle + 1
  }
  return LETTERS.charAt(from)
}
