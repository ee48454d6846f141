import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

import { type BuildFailure, build } from 'esbuild'

import { makeFonts } from '../fonts/make-fonts'
import { deployables } from './deployables'
import { sdkParts } from './sdk-parts'
import { sourceHash } from './source-hash'

const projectRoot = resolve(__dirname, '../..')
export const functionsDir = join(projectRoot, 'dist/functions')

export interface Bundle {
  readonly name: string
  readonly file: string
  readonly bytes: number
  /** Every source file that went in, relative to the project's root. */
  readonly inputs: readonly string[]
}

/** A reader of the folder sees the old file or the new one, never half of it. */
function writeWhole(path: string, content: Uint8Array | string): void {
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, content)
  renameSync(draft, path)
}

/**
 * Makes one self-contained file of a function, with the assets it imports beside it.
 *
 * Source maps stand outside the deployed folder: they help to read a logged stack and need not be uploaded.
 */
export async function bundleFunction(name: string, entry: string, outDir = functionsDir): Promise<Bundle> {
  const outdir = join(outDir, name)
  const result = await build({
    entryPoints: { index: entry },
    outdir,
    absWorkingDir: projectRoot,
    alias: { '@shared': join(projectRoot, 'src/shared') },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Packages written as modules ask where they are; in a CommonJS file that is its own path.
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: "const __moduleUrl=require('node:url').pathToFileURL(__filename).href;" },
    minify: true,
    legalComments: 'none',
    sourcemap: 'external',
    assetNames: '[name]',
    plugins: [sdkParts],
    loader: { '.ttf': 'file', '.otf': 'file', '.png': 'file', '.wasm': 'file' },
    metafile: true,
    write: false,
    logLevel: 'silent',
  })

  const maps = join(outDir, '..', 'function-maps')
  mkdirSync(outdir, { recursive: true })
  mkdirSync(maps, { recursive: true })
  let bytes = 0
  for (const output of result.outputFiles) {
    if (output.path.endsWith('.map')) {
      writeWhole(join(maps, `${name}.js.map`), output.contents)
      continue
    }
    mkdirSync(dirname(output.path), { recursive: true })
    writeWhole(output.path, output.contents)
    if (basename(output.path) === 'index.js') bytes = output.contents.length
  }
  return { name, file: join(outdir, 'index.js'), bytes, inputs: Object.keys(result.metafile.inputs) }
}

/** Bundles every function that has an entry; the others are not there yet. */
export async function bundleFunctions(outDir = functionsDir): Promise<Bundle[]> {
  const hash = hashOfFunctions()
  rmSync(stampFile(outDir), { force: true })
  makeFonts()
  const bundles: Bundle[] = []
  for (const { name } of deployables) {
    const entry = join(projectRoot, 'cloudfunctions', name, 'index.ts')
    if (existsSync(entry)) bundles.push(await bundleFunction(name, entry, outDir).catch(inOneLine))
  }
  mkdirSync(outDir, { recursive: true })
  writeWhole(stampFile(outDir), hash)
  return bundles
}

/** esbuild's message is a page; its first error says enough. */
function inOneLine(error: unknown): never {
  const first = error instanceof Error && 'errors' in error ? (error as BuildFailure).errors[0] : undefined
  if (!first) throw error
  const { file = '', line = 0 } = first.location ?? {}
  throw new Error(`${file}:${line}: ${first.text}`, { cause: error })
}

const stampFile = (outDir: string) => join(outDir, '.sources')

const hashOfFunctions = () =>
  sourceHash(
    projectRoot,
    ['cloudfunctions', 'src/shared', 'config/functions', 'config/fonts', 'package-lock.json'],
    ['cloudfunctions/local'],
  )

/** True where the bundles on disk were made from exactly the sources on disk. */
export function bundlesAreFresh(outDir = functionsDir): boolean {
  const stamp = stampFile(outDir)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfFunctions()
}

export async function bundleIfStale(outDir = functionsDir): Promise<void> {
  if (!bundlesAreFresh(outDir)) await bundleFunctions(outDir)
}

if (require.main === module) {
  bundleFunctions().then(
    (bundles) => {
      for (const { file, bytes } of bundles) {
        console.log(`${relative(projectRoot, file)}  ${(bytes / 1024).toFixed(1)} KiB`)
      }
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    },
  )
}
