import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const IGNORED = new Set(['node_modules', 'dist', '.DS_Store'])

function* filesUnder(path: string, skip: readonly string[]): Generator<string> {
  if (skip.includes(path)) return
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) yield path
  if (!found?.isDirectory()) return
  for (const name of readdirSync(path).sort()) {
    if (!IGNORED.has(name)) yield* filesUnder(join(path, name), skip)
  }
}

/** One hash over the names and contents of everything a build reads: what decides whether it is stale. */
export function sourceHash(root: string, paths: readonly string[], skip: readonly string[] = []): string {
  const hash = createHash('sha256')
  const skipped = skip.map((path) => join(root, path))
  for (const path of paths) {
    for (const file of filesUnder(join(root, path), skipped)) {
      const content = readFileSync(file)
      hash.update(`${relative(root, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}
