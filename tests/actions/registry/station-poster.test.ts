import type { Faces } from '../../../cloudfunctions/registry/papers/sheet'
import { drawStationPoster } from '../../../cloudfunctions/registry/station-poster/draw-station-poster'
import { h5Address, openCodeImages } from '../../../cloudfunctions/wechat/code-images'
import { fontFile, makeFonts } from '../../../config/fonts/make-fonts'
import { embeddedFontsOf, fontsOf, pagesOf, pictureOf, popplerIsHere, textOf, wordsOf } from './poppler'
import { codeInPage } from './read-code'

const H5 = 'https://h5.example.test/ysl/'
const SCENE = 's.4F7KX2M9QHD3'
const A4 = { width: 595, height: 842 }
const PRINTERS_BORDER = 28

const station = {
  kind: 'stationPoster',
  stationName: '梧桐公园红色驿站',
  openHours: '每天 7:00–20:30',
  officeName: '梧桐公园商量办公室',
  scene: SCENE,
} as const

const longWinded = {
  ...station,
  stationName: '堃玥街道第一新就业群体党群服务中心附属梧桐公园南门红色驿站（二十四小时）',
  openHours:
    '周一至周五 6:30–21:00，周六、周日和法定节假日 8:00–18:00；寒暑假中午不关门，雨雪天气延长到 22:00',
  officeName: '堃玥街道第一新就业群体党群服务中心附属梧桐公园商量办公室与业主接待室联合办公点',
} as const

async function posterOf(task: typeof station | typeof longWinded): Promise<Buffer> {
  makeFonts()
  const faces: Faces = { regular: fontFile('regular'), bold: fontFile('bold') }
  const code = await openCodeImages({ CODE_IMAGES: 'h5', H5_BASE_URL: H5 })(task.scene)
  return drawStationPoster(task, code, faces)
}

describe('the poster of a station', () => {
  let poster: Buffer
  let long: Buffer
  beforeAll(async () => {
    poster = await posterOf(station)
    long = await posterOf(longWinded)
  }, 60_000)

  test('is one page that brings its own type, and is small enough for any printer', () => {
    expect(pagesOf(poster)).toBe(1)
    expect(pagesOf(long)).toBe(1)
    expect(fontsOf(poster)).toEqual(expect.arrayContaining(['NotoSansSC-Regular', 'NotoSansSC-Bold']))
    expect(embeddedFontsOf(poster)).toBe(2)
    expect(poster.length).toBeLessThan(200_000)
  })

  const withPoppler = popplerIsHere ? test : test.skip

  withPoppler('shows a code at least 9 cm wide that leads to this station', () => {
    const dotsPerInch = 72
    const code = codeInPage(pictureOf(poster, dotsPerInch))
    expect(code?.text).toBe(h5Address(H5, SCENE))
    expect(((code?.width ?? 0) / dotsPerInch) * 2.54).toBeGreaterThanOrEqual(9)
  })

  withPoppler('says everything that a visitor needs, in text that a computer can read too', () => {
    const text = textOf(poster)
    for (const said of [
      '有事找支部',
      '遇事多商量',
      '梧桐公园红色驿站',
      's.4F7K-X2M9-QHD3',
      '打开微信',
      '点「扫一扫」',
      '说一句，或点赞同',
      '每天7:00–20:30',
      '梧桐公园商量办公室',
      '云商量',
    ]) {
      expect(text).toContain(said)
    }
  })

  withPoppler('keeps the longest names whole and inside what printers print, none over another', () => {
    const text = textOf(long)
    for (const whole of [longWinded.stationName, longWinded.openHours, longWinded.officeName]) {
      expect(text).toContain(whole.replace(/\s/g, ''))
    }
    const words = wordsOf(long)
    for (const { left, right, bottom } of words) {
      expect(left).toBeGreaterThanOrEqual(PRINTERS_BORDER)
      expect(right).toBeLessThanOrEqual(A4.width - PRINTERS_BORDER)
      expect(bottom).toBeLessThanOrEqual(A4.height - PRINTERS_BORDER)
    }
    const overlaps = words.flatMap((one, index) =>
      words.slice(index + 1).filter((other) => coreOverlaps(one, other)),
    )
    expect(overlaps).toEqual([])
  })
})

/** A face's box is taller than its characters; only their middle halves must stay apart. */
function coreOverlaps(one: ReturnType<typeof wordsOf>[number], other: typeof one): boolean {
  const core = ({ top, bottom }: typeof one) => ({
    top: top + (bottom - top) / 4,
    bottom: bottom - (bottom - top) / 4,
  })
  const [a, b] = [core(one), core(other)]
  const beside = one.right <= other.left + 0.5 || other.right <= one.left + 0.5
  return !beside && a.top < b.bottom && b.top < a.bottom
}
