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
async function bundleFunction(name: string, entry: string, outDir = functionsDir): Promise<Bundle> {
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
  rmSync(recordFile(outDir), { force: true })
  makeFonts()
  const bundles: Bundle[] = []
  for (const { name } of deployables) {
    const entry = join(projectRoot, 'cloudfunctions', name, 'index.ts')
    if (existsSync(entry)) bundles.push(await bundleFunction(name, entry, outDir).catch(inOneLine))
  }
  mkdirSync(outDir, { recursive: true })
  writeWhole(recordFile(outDir), JSON.stringify({ hash, bundles } satisfies BundleRecord))
  return bundles
}

/** esbuild's message is a page; its first error says enough. */
function inOneLine(error: unknown): never {
  const first = error instanceof Error && 'errors' in error ? (error as BuildFailure).errors[0] : undefined
  if (!first) throw error
  const { file = '', line = 0 } = first.location ?? {}
  throw new Error(`${file}:${line}: ${first.text}`, { cause: error })
}

/** What lies in a folder of bundles, and of which sources it was made. */
interface BundleRecord {
  readonly hash: string
  readonly bundles: readonly Bundle[]
}

const recordFile = (outDir: string) => join(outDir, '.bundles.json')

const hashOfFunctions = () =>
  sourceHash(
    projectRoot,
    ['cloudfunctions', 'src/shared', 'config/functions', 'config/fonts', 'package-lock.json'],
    ['cloudfunctions/local'],
  )

/** The bundles of exactly the sources on disk: as they lie there, or made anew. */
export async function bundleIfStale(outDir = functionsDir): Promise<readonly Bundle[]> {
  const file = recordFile(outDir)
  if (!existsSync(file)) return bundleFunctions(outDir)
  const { hash, bundles } = JSON.parse(readFileSync(file, 'utf8')) as BundleRecord
  if (hash !== hashOfFunctions()) return bundleFunctions(outDir)
  // The folder may have been moved since.
  return bundles.map((bundle) => ({ ...bundle, file: join(outDir, bundle.name, 'index.js') }))
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
