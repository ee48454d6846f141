import type { PosterTask } from '../../kernel/ports'
import { ink } from '../papers/ink'
import { A4, type Faces, millimetres, type Place, Sheet, type TextStyle } from '../papers/sheet'
import { typedCode } from './typed-code'
import { words } from './words'

const MARGIN = millimetres(16)
/** With the white border that a reader needs around a code; the code itself is at least 9 cm wide. */
const CODE = millimetres(112)
const WIDTH = A4.width - 2 * MARGIN
const LABELS = 96

/** The A4 poster: read from across the room, understood without help, one colour. */
export async function drawStationPoster(task: PosterTask, code: Buffer, faces: Faces): Promise<Buffer> {
  const sheet = new Sheet(words.title(task.stationName), faces)
  drawHead(sheet, task.stationName)
  drawCode(sheet, task.scene, code)
  drawSteps(sheet)
  drawFoot(sheet, task)
  return sheet.finish()
}

const across = (y: number): Place => ({ x: MARGIN, y, width: WIDTH })

function drawHead(sheet: Sheet, stationName: string): void {
  const slogan = words.slogan.join('\u3000')
  sheet.line(slogan, across(millimetres(16)), {
    ...sheet.fitted(slogan, { size: 60, weight: 'bold' }, WIDTH),
    color: ink.red,
    align: 'center',
  })
  const name: TextStyle = { size: 27, weight: 'bold', align: 'center' }
  const top = millimetres(42)
  if (sheet.widthOf(stationName, name) > WIDTH * 1.3) {
    const lines = twoLines(sheet, stationName)
    const style = lines.reduce((fit, line) => sheet.fitted(line, fit, WIDTH), name)
    sheet.lines(lines, across(top), style, 1.3)
    return
  }
  sheet.line(stationName, across(top), sheet.fitted(stationName, name, WIDTH))
  sheet.line(words.lead, across(top + 42), { size: 17, color: ink.grey, align: 'center' })
}

/** A very long name is broken into two lines of about the same length. */
function twoLines(sheet: Sheet, text: string): string[] {
  const style: TextStyle = { size: 22, weight: 'bold' }
  return sheet.linesOf(text, style, sheet.widthOf(text, style) / 2 + style.size)
}

function drawCode(sheet: Sheet, scene: string, code: Buffer): void {
  const x = (A4.width - CODE) / 2
  const y = millimetres(67.5)
  sheet.doc.image(code, x, y, { fit: [CODE, CODE], align: 'center', valign: 'center' })
  drawCorners(sheet, x, y, CODE)
  const below = y + CODE
  sheet.line(typedCode(scene), across(below + 12), {
    size: 30,
    weight: 'bold',
    align: 'center',
    spacing: 1.5,
  })
  sheet.line(words.underCode, across(below + 51), { size: 14.5, color: ink.grey, align: 'center' })
}

/** The finder of a camera around the code: what to do with it, without a word. */
function drawCorners(sheet: Sheet, x: number, y: number, side: number): void {
  const arm = 26
  const { doc } = sheet
  doc.lineWidth(3.5).lineCap('round').lineJoin('round').strokeColor(ink.red)
  for (const [right, down] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const cornerX = x + right * side
    const cornerY = y + down * side
    doc
      .moveTo(cornerX + (right ? -arm : arm), cornerY)
      .lineTo(cornerX, cornerY)
      .lineTo(cornerX, cornerY + (down ? -arm : arm))
      .stroke()
  }
}

function drawSteps(sheet: Sheet): void {
  const y = millimetres(210)
  const width = WIDTH / words.steps.length
  for (const [index, { say, more }] of words.steps.entries()) {
    const place = (top: number): Place => ({ x: MARGIN + index * width, y: y + top, width })
    const centre = MARGIN + (index + 0.5) * width
    sheet.doc.circle(centre, y + 18, 18).fill(ink.red)
    sheet.line(String(index + 1), place(7), { size: 22, weight: 'bold', align: 'center', color: ink.white })
    sheet.line(say, place(47), {
      ...sheet.fitted(say, { size: 21, weight: 'bold' }, width - 10),
      align: 'center',
    })
    sheet.line(more, place(76), { size: 15, color: ink.grey, align: 'center' })
  }
}

function drawFoot(sheet: Sheet, { openHours, officeName }: PosterTask): void {
  const top = millimetres(250)
  const bottom = A4.height - MARGIN - 18
  sheet.rule(across(top))
  drawFacts(sheet, top + 13, bottom - 6, [
    [words.openHours, openHours],
    [words.office, officeName],
  ])
  sheet.line(words.help, across(bottom + 1.5), { size: 15, weight: 'bold' })
  sheet.line(words.brand, across(bottom), { size: 18, weight: 'bold', color: ink.red, align: 'right' })
}

/** Labelled lines between two heights, in the largest type in which all of them fit. */
function drawFacts(
  sheet: Sheet,
  top: number,
  bottom: number,
  facts: readonly (readonly [label: string, value: string])[],
): void {
  const width = WIDTH - LABELS
  const told = facts.filter(([, value]) => value !== '')
  const leading = 1.55
  const heightAt = (size: number) =>
    told.reduce((sum, [, value]) => sum + sheet.linesOf(value, { size }, width).length, 0) * size * leading
  const size = [15, 14, 13, 12, 11, 10].find((each) => heightAt(each) <= bottom - top) ?? 9
  let y = top
  for (const [label, value] of told) {
    sheet.line(label, { x: MARGIN, y, width: LABELS }, { size, color: ink.grey })
    y = sheet.lines(
      sheet.linesOf(value, { size }, width),
      { x: MARGIN + LABELS, y, width },
      { size },
      leading,
    )
  }
}
