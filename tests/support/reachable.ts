import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { buildSync } from 'esbuild'

const root = join(__dirname, '../..')
const out = join(root, 'reached')

/** Programs from their entries on, by entry, with all that they cannot reach shaken off. */
function reachable(entries: readonly string[], kind: object = {}): ReadonlyMap<string, string> {
  const { outputFiles } = buildSync({
    entryPoints: [...entries],
    absWorkingDir: root,
    outbase: root,
    outdir: out,
    alias: { '@shared': join(root, 'src/shared'), '@': join(root, 'src') },
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    minifySyntax: true,
    logLevel: 'error',
    ...kind,
  })
  return new Map(outputFiles.map(({ path, text }) => [path.slice(out.length + 1, -'.js'.length), text]))
}

/** What the server's code for each action holds, by the action's name. */
export function codeOfActions(): ReadonlyMap<string, string> {
  const lists = join(root, 'cloudfunctions/api/actions')
  const list = readdirSync(lists).map((area) => readFileSync(join(lists, area), 'utf8'))
  const files = [...list.join().matchAll(/from '\.\.\/\.\.\/(features\/[^']+)'/g)].map(
    ([, file]) => `cloudfunctions/${file}`,
  )
  // What a check's verdict does to the thing it was about refuses nothing to whoever sent the photo.
  const code = reachable(
    files.map((file) => `${file}.ts`),
    { external: ['*/published'], platform: 'node' },
  )
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(join(root, `${file}.ts`), 'utf8').matchAll(/^ {2}name: '([\w.]+)',$/gm)].map(
        ([, name = '']) => [name, code.get(file) ?? ''] as const,
      ),
    ),
  )
}

/** What stands around every action: who calls, may she, how often. */
export const codeAroundActions = (): string =>
  [
    ...reachable(['cloudfunctions/api/index.ts'], { external: ['*/actions'], platform: 'node' }).values(),
  ].join()

/** What each page of the mini-program, or of its H5 build, loads with itself. */
export const codeOfPages = (pages: readonly string[], env: 'weapp' | 'h5'): ReadonlyMap<string, string> =>
  reachable(
    pages.map((page) => `src/${page}.tsx`),
    {
      jsx: 'automatic',
      loader: { '.scss': 'empty', '.svg': 'empty' },
      define: { 'process.env.TARO_ENV': `"${env}"`, API_BASE: '""', CLOUDBASE_ENV_ID: '""' },
    },
  )
