import type { Font } from 'fontkit'
import PDFDocument from 'pdfkit'

import { breakLines } from './break-lines'
import { carries, type Weight } from './coverage'
import { type Ink, ink } from './ink'
import { openFace } from './open-face'

/** The files of the two weights. */
export type Faces = Readonly<Record<Weight, string>>

/** A4 in points; one millimetre is 2.83 of them. */
export const A4 = { width: 595.28, height: 841.89 } as const
export const millimetres = (value: number): number => (value * 72) / 25.4

/** How far a Chinese character reaches above the line it stands on, in its own size. */
const ABOVE_BASELINE = 0.88

export interface TextStyle {
  readonly size: number
  readonly weight?: Weight
  readonly color?: Ink
  readonly align?: 'left' | 'center' | 'right'
  /** Added after every character. */
  readonly spacing?: number
}

/** Where something is drawn: the top left corner and the width it may take. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

interface Run {
  readonly text: string
  readonly weight: Weight
}

/** One PDF in the making: measuring and drawing at given places, and nothing about what it says. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly #bytes: Promise<Buffer>
  readonly #advances = new Map<string, number>()

  constructor(title: string, faces: Faces) {
    const regular = openFace(faces.regular)
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      font: asSource(regular),
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: title, Creator: '云商量', Producer: '云商量' },
    })
    this.doc.registerFont('regular', asSource(regular))
    this.doc.registerFont('bold', asSource(openFace(faces.bold)))
    const parts: Buffer[] = []
    this.#bytes = new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => parts.push(part))
      this.doc.on('end', () => resolve(Buffer.concat(parts)))
      this.doc.on('error', reject)
    })
    this.addPage()
  }

  addPage(): void {
    this.doc.addPage({ size: 'A4', margin: 0 })
  }

  widthOf(text: string, { size, weight = 'regular', spacing = 0 }: TextStyle): number {
    const characters = [...text]
    const between = spacing * Math.max(characters.length - 1, 0)
    return characters.reduce((sum, character) => sum + this.#advanceOf(character, weight) * size, between)
  }

  /** How far one character reaches in size 1. The cut faces have no pairs, so that widths simply add up. */
  #advanceOf(character: string, weight: Weight): number {
    const key = `${weight}${character}`
    const known = this.#advances.get(key)
    if (known !== undefined) return known
    const advance = this.doc.font(faceFor(character, weight)).fontSize(1000).widthOfString(character) / 1000
    this.#advances.set(key, advance)
    return advance
  }

  linesOf(text: string, style: TextStyle, width: number): string[] {
    return breakLines(text, width, (line) => this.widthOf(line, style))
  }

  /** The style in the largest size, not above its own, in which the text fits on one line. */
  fitted(text: string, style: TextStyle, width: number): TextStyle {
    const wide = this.widthOf(text, style)
    return wide <= width ? style : { ...style, size: (style.size * width) / wide }
  }

  /** One line; `y` is the top of its characters. */
  line(text: string, { x, y, width }: Place, style: TextStyle): void {
    const { size, weight = 'regular', color = ink.black, align = 'left', spacing = 0 } = style
    const free = width - this.widthOf(text, style)
    let at = x + (align === 'center' ? free / 2 : align === 'right' ? free : 0)
    for (const run of runsOf(text, weight)) {
      this.doc.font(run.weight).fontSize(size).fillColor(color)
      this.doc.text(run.text, at, y + size * ABOVE_BASELINE, {
        baseline: 'alphabetic',
        lineBreak: false,
        characterSpacing: spacing,
      })
      at += this.widthOf(run.text, { size, weight: run.weight, spacing }) + spacing
    }
  }

  /** Lines below one another; gives back the y below them. */
  lines(lines: readonly string[], { x, y, width }: Place, style: TextStyle, leading = 1.5): number {
    for (const [index, line] of lines.entries()) {
      this.line(line, { x, y: y + index * style.size * leading, width }, style)
    }
    return y + lines.length * style.size * leading
  }

  rule({ x, y, width }: Place, color: Ink = ink.line, thickness = 0.75): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke()
  }

  /** Ends the paper. Nothing can be drawn afterwards. */
  finish(): Promise<Buffer> {
    this.doc.end()
    return this.#bytes
  }
}

/** pdfkit takes an opened face too; its types know only of files and bytes. */
const asSource = (face: Font) => face as unknown as string

/** Bold borrows from regular what it does not carry. */
const faceFor = (character: string, weight: Weight): Weight =>
  weight === 'bold' && carries('bold', character.codePointAt(0) ?? 0) ? 'bold' : 'regular'

/** Stretches of text that one face can draw. */
function runsOf(text: string, weight: Weight): Run[] {
  if (weight === 'regular') return text === '' ? [] : [{ text, weight }]
  const runs: Run[] = []
  for (const character of text) {
    const face = faceFor(character, weight)
    const last = runs.at(-1)
    if (last?.weight === face) runs[runs.length - 1] = { text: last.text + character, weight: face }
    else runs.push({ text: character, weight: face })
  }
  return runs
}
