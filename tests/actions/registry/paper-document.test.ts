import { PaperDocument } from '../../../cloudfunctions/registry/papers/document'
import { fontFile, makeFonts } from '../../../config/fonts/make-fonts'
import { pagesOf, popplerIsHere, textOf, wordsOf } from './poppler'

const FOOT = '桂园商量办公室 · 云商量'
const SAID = '消防通道不能占，哪怕只停“五分钟”也不行；电动车棚离得太远（约 300 米），晚上 22:30 以后没有灯。'

function minutes(paragraphs: number, rows: number): Promise<Buffer> {
  const paper = new PaperDocument({
    title: '商量纪要',
    foot: FOOT,
    faces: { regular: fontFile('regular'), bold: fontFile('bold') },
  })
  paper.heading('关于门前停车的商量纪要', 1)
  paper.heading('一、说了什么')
  for (let index = 0; index < paragraphs; index += 1) paper.paragraph(`${index + 1}号居民王玥：${SAID}`)
  paper.heading('二、票数')
  paper.table(
    [
      { title: '办法', share: 4 },
      { title: '赞同', share: 1, align: 'right' },
    ],
    Array.from({ length: rows }, (_, index) => [
      `第${index + 1}个办法：把车棚挪到东门，请物业装灯，费用从公共收益里出`,
      '12',
    ]),
  )
  return paper.finish()
}

describe('a paper of running text', () => {
  beforeAll(makeFonts, 60_000)

  test('takes one page where it fits, and as many as it needs', async () => {
    expect(pagesOf(await minutes(2, 2))).toBe(1)
    expect(pagesOf(await minutes(15, 20))).toBeGreaterThanOrEqual(2)
  }, 60_000)

  const withPoppler = popplerIsHere ? test : test.skip

  withPoppler(
    'loses nothing between pages, repeats the head of a table and numbers every page',
    async () => {
      const paper = await minutes(15, 45)
      const text = textOf(paper)
      const pages = pagesOf(paper)
      const count = (part: string) => text.split(part).length - 1
      for (let index = 1; index <= 15; index += 1) expect(text).toContain(`${index}号居民王玥`)
      for (let index = 1; index <= 45; index += 1) expect(text).toContain(`第${index}个办法`)
      expect(count('办法赞同')).toBeGreaterThanOrEqual(2)
      expect(count(FOOT.replace(/\s/g, ''))).toBe(pages)
      for (let page = 1; page <= pages; page += 1) expect(text).toContain(`第${page}页，共${pages}页`)
      for (const { left, right, top, bottom } of wordsOf(paper)) {
        expect(left).toBeGreaterThanOrEqual(56)
        expect(right).toBeLessThanOrEqual(595 - 56)
        // A printer reaches no nearer than ten millimetres.
        expect(top).toBeGreaterThanOrEqual(28)
        expect(bottom).toBeLessThanOrEqual(842 - 28)
      }
    },
    60_000,
  )
})
