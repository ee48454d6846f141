import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const projectRoot = resolve(__dirname, '../..')

export interface SourceFile {
  /** Relative to the project's root. */
  readonly path: string
  readonly code: string
}

/** TypeScript under a folder, with comments blanked: they may name anything. */
export function sourceFiles(folder: string): SourceFile[] {
  const names = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = join(projectRoot, folder, name)
      return { path: relative(projectRoot, file), code: withoutComments(readFileSync(file, 'utf8')) }
    })
}

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
