import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { carries, type Weight } from '../../cloudfunctions/registry/papers/coverage'
import { subsetTtf } from './subset-ttf'

const projectRoot = resolve(__dirname, '../..')
const fontsDir = join(projectRoot, '.build/fonts')

const FACES: Readonly<Record<Weight, string>> = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
}

/** What the cut depends on besides the face itself. */
const RULES = ['config/fonts/subset-ttf.ts', 'cloudfunctions/registry/papers/coverage.ts']

export const fontFile = (weight: Weight): string => join(fontsDir, `paper-${weight}.ttf`)

/**
 * Cuts the papers' faces out of the package, so that a function carries 10 MB instead of 21 MB.
 * The results are made, never kept in the repository, and made anew only when what they come from changed.
 */
export function makeFonts(): void {
  for (const [weight, path] of Object.entries(FACES) as [Weight, string][]) {
    const face = readFileSync(require.resolve(path, { paths: [projectRoot] }))
    const stamp = createHash('sha256').update(face)
    for (const rule of RULES) stamp.update(readFileSync(join(projectRoot, rule)))
    const hash = stamp.digest('hex')
    const file = fontFile(weight)
    if (existsSync(file) && existsSync(`${file}.from`) && readFileSync(`${file}.from`, 'utf8') === hash)
      continue
    mkdirSync(fontsDir, { recursive: true })
    writeWhole(
      file,
      subsetTtf(face, (codePoint) => carries(weight, codePoint)),
    )
    writeWhole(`${file}.from`, hash)
  }
}

/** Two builds at once each see a whole file. */
function writeWhole(path: string, content: Uint8Array | string): void {
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, content)
  renameSync(draft, path)
}

if (require.main === module) {
  makeFonts()
  for (const weight of Object.keys(FACES) as Weight[]) {
    const file = fontFile(weight)
    console.log(`${relative(projectRoot, file)}  ${(readFileSync(file).length / 1024 / 1024).toFixed(1)} MiB`)
  }
}
