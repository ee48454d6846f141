import { drawMinutes } from '../../../cloudfunctions/registry/minutes/draw-minutes'
import type { Faces } from '../../../cloudfunctions/registry/papers/sheet'
import { fontFile, makeFonts } from '../../../config/fonts/make-fonts'
import { someMinutes } from '../../support/minutes'
import { embeddedFontsOf, pagesOf, popplerIsHere, textOf, wordsOf } from './poppler'

const withPoppler = popplerIsHere ? test : test.skip
let faces: Faces
let paper: Buffer

beforeAll(async () => {
  makeFonts()
  faces = { regular: fontFile('regular'), bold: fontFile('bold') }
  paper = await drawMinutes(someMinutes(), faces)
}, 60_000)

describe('the minutes on paper', () => {
  test('bring their own type and fit on two sheets of A4', () => {
    expect(pagesOf(paper)).toBeLessThanOrEqual(2)
    expect(embeddedFontsOf(paper)).toBe(2)
    expect(paper.length).toBeLessThan(400_000)
  })

  withPoppler('say what came of it, who came by group, both tallies, every view, and who signed', () => {
    const text = textOf(paper)
    const { conclusion, viewsFor, viewsAgainst, minority, dissent, corrections } = someMinutes()
    for (const said of [
      '桂园小区商量纪要',
      '多数意见',
      '方案1：装两盏感应灯',
      conclusion,
      '现场商量',
      '红色管家2人',
      '31人答复，代表23户',
      '按人算',
      '按户算',
      ...viewsFor,
      ...viewsAgainst,
      minority ?? '',
      dissent?.answer?.text ?? '',
      corrections[0]?.text ?? '',
      '主持人',
      '王书记',
      '校验号3fa9-1c0b-77d2',
    ]) {
      expect(text).toContain(said.replace(/\s/g, ''))
    }
    expect(text).not.toContain('社区服务专员')
  })

  withPoppler('are set large enough for a wall: no line of them under 15 points', () => {
    const lines = wordsOf(paper).filter(({ bottom }) => bottom < 780)
    expect(Math.min(...lines.map(({ top, bottom }) => bottom - top))).toBeGreaterThanOrEqual(15)
  })

  withPoppler('of a matter for the owners say so, and what is missing is said, not left out', async () => {
    const text = textOf(
      await drawMinutes(
        someMinutes({
          outcome: 'transferredStatutory',
          statutoryItem: 8,
          adopted: [],
          poll: null,
          minority: null,
          dissent: null,
          viewsAgainst: [],
          signatures: [],
          sealed: false,
          corrections: [],
        }),
        faces,
      ),
    )
    expect(text).toContain('本次为意向征集，不产生《民法典》第278条业主共同决定的效力')
    expect(text).toContain('转请业主大会决定')
    expect(text).toContain('等签名')
    expect(text).toContain('没有人提')
  })
})
