import { judgeAppeal } from '@shared/rules/topics/judge'
import { COMPILED, kindOf } from './compiled'
import { labelled } from './labelled'

const refused = labelled('appeals-dev.jsonl').filter((appeal) => appeal.verdict === 'nonDiscussable')

const between = (separator: string) => (text: string) => [...text].join(separator)
const everySecond = (separator: string) => (text: string) =>
  [...text].map((char, at) => (at % 2 === 1 ? char + separator : char)).join('')
const exchanged = (pairs: string) => {
  const map = new Map(
    pairs.split(' ').map((pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)]),
  )
  return (text: string) => [...text].map((char) => map.get(char) ?? char).join('')
}
const replaced = (pairs: readonly (readonly [string, string])[]) => (text: string) =>
  pairs.reduce((changed, [from, to]) => changed.split(from).join(to), text)
const fullWidth = (text: string) =>
  [...text]
    .map((char) => {
      const code = char.charCodeAt(0)
      return code > 32 && code < 127 ? String.fromCharCode(code + 0xfee0) : char
    })
    .join('')

/** Ways of writing a refused appeal so that a list of words would not see it. */
const disguises: Record<string, (text: string) => string> = {
  'full width': fullWidth,
  spaces: between(' '),
  'ideographic spaces': everySecond(' '),
  slashes: between('/'),
  'full stops': between('.'),
  stars: everySecond('*'),
  hyphens: between('-'),
  underscores: everySecond('_'),
  brackets: (text) => [...text].map((char) => `【${char}】`).join(''),
  emoji: everySecond('😀'),
  'zero width': between('\u200b'),
  'zero width joiner': everySecond('\u200d'),
  'soft hyphen': between('\u00ad'),
  'sounding alike': exchanged(
    '断段 水氺 电典 砸咂 堵赌 业页 物勿 停仃 票漂 投头 租祖 罚伐 法发 证正 签千 费废 车扯 墙强 消肖 锁所 群裙 毒读 打答 钱前',
  ),
  'split characters': replaced([
    ['消', '氵肖'],
    ['法', '氵去'],
    ['打', '扌丁'],
    ['拆', '扌斥'],
    ['停', '亻亭'],
    ['伪', '亻为'],
    ['分', '亻分'],
    ['证', '讠正'],
    ['议', '讠义'],
    ['评', '讠平'],
    ['防', '阝方'],
    ['院', '阝完'],
    ['通', '辶甬'],
    ['砸', '石匝'],
    ['堵', '土者'],
    ['租', '禾且'],
    ['破', '石皮'],
    ['烧', '火尧'],
  ]),
  traditional: exchanged(
    '断斷 电電 业業 车車 票票 证證 费費 们們 众眾 开開 关關 门門 医醫 学學 规規 国國 让讓 个個 户戶 钱錢 发發 书書 议議 铁鐵 签簽 罚罰',
  ),
}

describe('the gate against disguises', () => {
  test.each(Object.keys(disguises))('%s lets at most one refused appeal in fifty through', (name) => {
    const accepted = refused.filter(({ text, alt }) => {
      const kind = kindOf(disguises[name]?.(text) ?? text)
      return kind === 'discussable' && !(alt ?? []).some((label) => label.startsWith('discussable'))
    })
    expect(accepted.map(({ text }) => text).slice(2)).toEqual([])
  })

  test('of all disguised refusals together at most 2% become accepted', () => {
    let accepted = 0
    let tried = 0
    for (const { text } of refused) {
      for (const disguise of Object.values(disguises)) {
        tried += 1
        if (kindOf(disguise(text)) === 'discussable') accepted += 1
      }
    }
    expect(tried).toBe(refused.length * Object.keys(disguises).length)
    expect(accepted / tried).toBeLessThanOrEqual(0.02)
  })

  test('spaces, slashes and invisible characters inside words change no refusal by more than a review', () => {
    for (const disguise of [between('\u200b'), between('/'), between(' ')]) {
      for (const { text } of refused)
        expect(judgeAppeal(disguise(text), COMPILED).kind).not.toBe('discussable')
    }
  })
})
