import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The tools that read a PDF back as a reader's eye would. Tests that need them are skipped where they are not. */
export const popplerIsHere = spawnSync('pdftotext', ['-v']).error === undefined

function withFile<Result>(pdf: Buffer, run: (file: string, dir: string) => Result): Result {
  const dir = mkdtempSync(join(tmpdir(), 'ysl-paper-'))
  try {
    const file = join(dir, 'paper.pdf')
    writeFileSync(file, pdf)
    return run(file, dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** All text, without the spaces and line breaks that the layout brings. */
export const textOf = (pdf: Buffer): string =>
  withFile(pdf, (file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ''))

export interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Every stretch of text with the box it takes on the page, in points. */
export const wordsOf = (pdf: Buffer): Word[] =>
  withFile(pdf, (file) => {
    const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' })
    const boxes = html.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
    )
    return [...boxes].map(([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }))
  })

/** The first page as an uncompressed picture. */
export const pictureOf = (pdf: Buffer, dotsPerInch: number): Buffer =>
  withFile(pdf, (file, dir) => {
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-singlefile', file, join(dir, 'page')])
    return readFileSync(join(dir, 'page.ppm'))
  })

/** Without any tool: the objects of a PDF of ours stand in plain text. */
export const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length
export const fontsOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/FontName \/\w+\+(\S+)/g)].map(([, name = '']) => name)
export const embeddedFontsOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/FontFile2 /g) ?? []).length
