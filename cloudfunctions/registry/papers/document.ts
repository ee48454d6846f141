import { type Ink, ink } from './ink'
import { A4, type Faces, millimetres, type Place, Sheet, type TextStyle } from './sheet'

const MARGIN = { side: millimetres(20), top: millimetres(16), bottom: millimetres(20) } as const
const WIDTH = A4.width - 2 * MARGIN.side
const BOTTOM = A4.height - MARGIN.bottom

const BODY: TextStyle = { size: 11.5 }
const LEADING = 1.75
const HEADINGS = {
  1: { size: 20, weight: 'bold', align: 'center' },
  2: { size: 14, weight: 'bold' },
  3: { size: 12, weight: 'bold' },
} as const satisfies Record<number, TextStyle>

export interface Column {
  readonly title: string
  /** Its share of the width, beside the other columns' shares. */
  readonly share: number
  readonly align?: 'left' | 'right'
}

/** One row of a tally; its share is of 1. */
export interface Bar {
  readonly name: string
  readonly count: number
  readonly share: number
}

/** How thick a bar is, beside the type. */
const BAR = 0.55
const GUTTER = 20

export interface DocumentOptions {
  readonly title: string
  /** At the foot of every page, left of the page's number. */
  readonly foot: string
  readonly faces: Faces
  /** How much larger than a letter everything is set; 1.5 is read from a wall. */
  readonly scale?: number
}

/** A paper of running text: minutes, reports, notices. What does not fit goes on to the next page. */
export class PaperDocument {
  readonly #sheet: Sheet
  readonly #foot: string
  readonly #scale: number
  readonly #body: TextStyle
  #y: number = MARGIN.top

  constructor({ title, foot, faces, scale = 1 }: DocumentOptions) {
    this.#sheet = new Sheet(title, faces)
    this.#foot = foot
    this.#scale = scale
    this.#body = this.#scaled(BODY)
  }

  #scaled(style: TextStyle): TextStyle {
    return { ...style, size: style.size * this.#scale }
  }

  heading(text: string, level: keyof typeof HEADINGS = 2): void {
    const style = this.#scaled(HEADINGS[level])
    const lines = this.#sheet.linesOf(text, style, WIDTH)
    if (this.#y > MARGIN.top) this.space(level === 1 ? 14 : 10)
    // A heading stays with the first two lines of what it heads.
    this.#need(lines.length * style.size * 1.4 + 2 * this.#body.size * LEADING)
    this.#y = this.#sheet.lines(lines, this.#here(), style, 1.4) + (level === 1 ? 12 : 5)
  }

  /** Turns the page where less than so many lines are left: for what is read in one look. */
  room(lines: number): void {
    this.#need(lines * this.#body.size * LEADING)
  }

  /** @param text with line breaks as paragraphs of their own. */
  paragraph(text: string, { indent = true }: { readonly indent?: boolean } = {}): void {
    for (const part of text.split(/\r?\n/)) {
      for (const line of this.#sheet.linesOf(
        indent ? `\u3000\u3000${part.trim()}` : part,
        this.#body,
        WIDTH,
      )) {
        this.#need(this.#body.size * LEADING)
        this.#y = this.#sheet.lines([line], this.#here(), this.#body, LEADING)
      }
    }
    this.space(4)
  }

  /** Rows stay whole; the head of the table is repeated on each page. */
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
    const widths = this.#widthsOf(columns)
    const titles = columns.map(({ title }) => title)
    this.#row(columns, widths, titles, 'bold')
    for (const row of rows) {
      if (this.#y + this.#heightOfRow(widths, row) > BOTTOM) {
        this.#turnPage()
        this.#row(columns, widths, titles, 'bold')
      }
      this.#row(columns, widths, row, 'regular')
    }
    this.space(10)
  }

  /** A picture across the page, or smaller. */
  picture(bytes: Buffer, width: number, height: number): void {
    const scale = Math.min(1, WIDTH / width, (BOTTOM - MARGIN.top) / height)
    this.#need(height * scale)
    this.#sheet.doc.image(bytes, (A4.width - width * scale) / 2, this.#y, { width: width * scale })
    this.#y += height * scale + 8
  }

  /** Pictures side by side under one line, each with its words below; they stay on one page. */
  pictures(title: string, all: readonly { readonly words: string; readonly bytes: Buffer }[]): void {
    const gap = millimetres(6)
    const width = (WIDTH - gap * (all.length - 1)) / Math.max(1, all.length)
    const most = width * PICTURE_HEIGHT
    const style = this.#body
    const lines = this.#sheet.linesOf(title, { ...style, weight: 'bold' }, WIDTH)
    const leading = style.size * LEADING
    this.#need((lines.length + 1) * leading + most + 8)
    this.#y = this.#sheet.lines(lines, this.#here(), { ...style, weight: 'bold' }, LEADING)
    for (const [index, { words, bytes }] of all.entries()) {
      const x = MARGIN.side + index * (width + gap)
      this.#sheet.doc.image(bytes, x, this.#y, { fit: [width, most], align: 'center', valign: 'center' })
      this.#sheet.line(words, { x, y: this.#y + most + 4, width }, { ...style, align: 'center' })
    }
    this.#y += most + leading + 8
  }

  /** Figures drawn: a bar for each, its words above it and its figure at the end. */
  bars(rows: readonly Bar[], color: Ink): void {
    for (const row of rows) {
      this.#need(this.#heightOfBar(row, WIDTH))
      this.#y = this.#bar(row, this.#here(), color)
    }
    this.space(4)
  }

  /** Two tallies of the same rows beside one another, so that one look compares them; they stay on one page. */
  barsBeside(
    tallies: readonly { readonly title: string; readonly rows: readonly Bar[]; readonly color: Ink }[],
  ): void {
    const width = (WIDTH - GUTTER * (tallies.length - 1)) / tallies.length
    const heading = this.#scaled(HEADINGS[3])
    const height = (rows: readonly Bar[]) => rows.reduce((sum, row) => sum + this.#heightOfBar(row, width), 0)
    this.#need(heading.size * 1.4 + 10 + Math.max(0, ...tallies.map(({ rows }) => height(rows))))
    this.space(4)
    const top = this.#y
    const ends = tallies.map(({ title, rows, color }, at) => {
      const x = MARGIN.side + at * (width + GUTTER)
      let y = this.#sheet.lines([title], { x, y: top, width }, heading, 1.4) + 4
      for (const row of rows) y = this.#bar(row, { x, y, width }, color)
      return y
    })
    this.#y = Math.max(top, ...ends) + 4
  }

  #heightOfBar({ name, count }: Bar, width: number): number {
    const { size } = this.#body
    const lines = this.#sheet.linesOf(name, this.#body, width - this.#figureWidth(count))
    return lines.length * size * 1.4 + size * BAR + 8
  }

  #figureWidth = (count: number) => this.#sheet.widthOf(String(count), { ...this.#body, weight: 'bold' }) + 12

  /** @returns where the next one begins */
  #bar({ name, count, share }: Bar, place: Place, color: Ink): number {
    const { x, width } = place
    const style = this.#body
    const thickness = style.size * BAR
    const left = width - this.#figureWidth(count)
    this.#sheet.line(String(count), place, { ...style, weight: 'bold', align: 'right' })
    const y =
      this.#sheet.lines(this.#sheet.linesOf(name, style, left), { ...place, width: left }, style, 1.4) + 2
    const { doc } = this.#sheet
    doc.rect(x, y, width, thickness).fill(ink.line)
    if (share > 0) doc.rect(x, y, width * share, thickness).fill(color)
    return y + thickness + 6
  }

  /** A few lines that must not be overlooked, in a frame of their own. */
  framed(text: string, weight: 'regular' | 'bold' = 'regular'): void {
    const style: TextStyle = { ...this.#body, weight }
    const padding = 10
    const lines = text.split('\n').flatMap((part) => this.#sheet.linesOf(part, style, WIDTH - 2 * padding))
    const height = lines.length * style.size * 1.55 + 2 * padding - 4
    this.#need(height + 6)
    this.#sheet.doc.rect(MARGIN.side, this.#y, WIDTH, height).lineWidth(1.2).strokeColor(ink.red).stroke()
    this.#sheet.lines(
      lines,
      { x: MARGIN.side + padding, y: this.#y + padding, width: WIDTH - 2 * padding },
      style,
      1.55,
    )
    this.#y += height + 8
  }

  space(points: number): void {
    this.#y += points
  }

  finish(): Promise<Buffer> {
    const { doc } = this.#sheet
    const { count } = doc.bufferedPageRange()
    const style: TextStyle = { size: 9, color: ink.grey }
    const place: Place = { x: MARGIN.side, y: A4.height - millimetres(16), width: WIDTH }
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page)
      this.#sheet.rule({ ...place, y: place.y - 6 })
      this.#sheet.line(this.#foot, place, style)
      this.#sheet.line(`第 ${page + 1} 页，共 ${count} 页`, place, { ...style, align: 'right' })
    }
    return this.#sheet.finish()
  }

  #here(): Place {
    return { x: MARGIN.side, y: this.#y, width: WIDTH }
  }

  #need(height: number): void {
    if (this.#y + height > BOTTOM) this.#turnPage()
  }

  #turnPage(): void {
    this.#sheet.addPage()
    this.#y = MARGIN.top
  }

  #widthsOf(columns: readonly Column[]): number[] {
    const shares = columns.reduce((sum, { share }) => sum + share, 0)
    return columns.map(({ share }) => (WIDTH * share) / shares)
  }

  #linesOfCell(text: string, width: number): string[] {
    return text
      .split(/\r?\n/)
      .flatMap((part) => this.#sheet.linesOf(part, this.#scaled(CELL), width - 2 * CELL_PADDING))
  }

  #heightOfRow(widths: readonly number[], row: readonly string[]): number {
    const counts = row.map((text, index) => this.#linesOfCell(text, widths[index] ?? WIDTH).length)
    return Math.max(1, ...counts) * CELL.size * this.#scale * CELL_LEADING + 2 * CELL_PADDING
  }

  #row(
    columns: readonly Column[],
    widths: readonly number[],
    row: readonly string[],
    weight: 'regular' | 'bold',
  ): void {
    const height = this.#heightOfRow(widths, row)
    this.#need(height)
    let x: number = MARGIN.side
    for (const [index, { align = 'left' }] of columns.entries()) {
      const width = widths[index] ?? 0
      const cell: Place = { x: x + CELL_PADDING, y: this.#y + CELL_PADDING, width: width - 2 * CELL_PADDING }
      const lines = this.#linesOfCell(row[index] ?? '', width)
      this.#sheet.lines(lines, cell, { ...this.#scaled(CELL), weight, align }, CELL_LEADING)
      x += width
    }
    this.#y += height
    this.#sheet.rule(this.#here(), weight === 'bold' ? ink.black : ink.line)
  }
}

/** How high a picture may be, beside its width. */
const PICTURE_HEIGHT = 0.8

const CELL: TextStyle = { size: 10.5 }
const CELL_LEADING = 1.5
const CELL_PADDING = 4
