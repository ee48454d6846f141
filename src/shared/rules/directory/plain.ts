const DIGITS = '零一二三四五六七八九'
const NUMBERED = '号楼|栋|幢|座|楼|单元|门'

/** 三号楼 as 3号楼: people write what they say. */
function numerals(text: string): string {
  return text.replace(new RegExp(`([一二三四五六七八九十]{1,3})(?=${NUMBERED})`, 'g'), (written) => {
    const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['0', written]
    if (ones.length > 1) return written
    const ten = tens === '' ? 1 : DIGITS.indexOf(tens)
    return String(Math.max(0, ten) * 10 + Math.max(0, DIGITS.indexOf(ones)))
  })
}

/**
 * A text as it is looked for: one width, one case, no punctuation, and every way of writing an entrance
 * the same. 3号楼2单元, 3栋2单元 and 3-2 are `#3-2.`, so that building 3 is never found in 13.
 */
export function plain(text: string): string {
  return numerals(text.normalize('NFKC').toLowerCase())
    .replace(/[#.]/g, '')
    .replace(
      /(\d+)(?:号楼|栋|幢|座|楼)(?:(\d+)(?:单元|门))?/g,
      (_, building: string, entrance?: string) => `#${building}-${entrance ? `${entrance}.` : ''}`,
    )
    .replace(/(^|[^#\d-])(\d+)-(\d+)(?!\d)/g, '$1#$2-$3.')
    .replace(/(\d+)单元/g, '-$1.')
    .replace(/[^\p{L}\p{N}#.-]/gu, '')
}
