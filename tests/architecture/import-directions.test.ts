import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { projectRoot } from '../support/source-files'

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

/** A process of its own: the checker is an ES module, and a slow one. */
function violationsIn(root: string, ...folders: string[]): Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      join(projectRoot, 'config/dependency-cruiser.cjs'),
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  if (!stdout) throw new Error(`the checker did not run: ${stderr}`)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

const MINUTES = 60_000

test(
  'imports point one way',
  () => {
    const found = violationsIn(projectRoot, 'src', 'cloudfunctions').map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    )
    expect(found).toEqual([])
  },
  4 * MINUTES,
)

describe('the checker notices', () => {
  const root = mkdtempSync(join(tmpdir(), 'ysl-imports-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const wrong: readonly (readonly [rule: string, from: string, to: string])[] = [
    ['contract-knows-nothing', 'src/shared/contract/a.ts', 'src/shared/rules/b.ts'],
    ['rules-know-the-contract', 'src/shared/rules/c.ts', 'src/shared/copy/d.ts'],
    ['copy-knows-the-contract', 'src/shared/copy/e.ts', 'src/shared/rules/b.ts'],
    ['shared-without-packages', 'src/shared/rules/f.ts', 'node:fs'],
    ['components-know-styles', 'src/components/g.ts', 'src/platform/h.ts'],
    ['platform-knows-contract-and-copy', 'src/platform/i.ts', 'src/components/j.ts'],
    ['no-feature-knows-another', 'src/features/wish/k.ts', 'src/features/butler/l.ts'],
    ['features-know-downwards', 'src/features/wish/m.ts', 'src/pages/home/n.ts'],
    ['client-knows-no-server', 'src/platform/o.ts', 'cloudfunctions/kernel/p.ts'],
    ['store-knows-shared', 'cloudfunctions/store/q.ts', 'cloudfunctions/kernel/p.ts'],
    ['kernel-knows-the-store', 'cloudfunctions/kernel/r.ts', 'cloudfunctions/features/wish/s.ts'],
    ['server-features-know-downwards', 'cloudfunctions/features/wish/t.ts', 'cloudfunctions/wechat/u.ts'],
    ['server-knows-no-screen', 'cloudfunctions/kernel/v.ts', 'src/platform/h.ts'],
    ['nobody-knows-an-entry', 'cloudfunctions/local/w.ts', 'cloudfunctions/api/index.ts'],
    ['no-deployable-knows-another', 'cloudfunctions/api/x.ts', 'cloudfunctions/registry/y.ts'],
    ['deployed-code-knows-nothing-local', 'cloudfunctions/clock/z.ts', 'cloudfunctions/local/w.ts'],
    ['no-cycles', 'src/components/one.ts', 'src/components/two.ts'],
    ['no-unresolved', 'src/components/three.ts', 'src/components/missing.ts'],
  ]

  const write = (path: string, code: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), code)
  }
  const moduleOf = (path: string) => (path.startsWith('node:') ? path : join(root, path.replace(/\.ts$/, '')))

  let found: string[] = []
  beforeAll(() => {
    write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler' } }),
    )
    for (const [rule, , to] of wrong) {
      if (!to.startsWith('node:') && rule !== 'no-unresolved') write(to, 'export const it = 1\n')
    }
    for (const [, from, to] of wrong) {
      write(from, `import { it } from '${moduleOf(to)}'\nexport const other = it\n`)
    }
    write(
      'src/components/two.ts',
      `import { other } from '${moduleOf('src/components/one.ts')}'\nexport const it = other\n`,
    )
    found = violationsIn(root, 'src', 'cloudfunctions').map(({ rule, from }) => `${rule.name} ${from}`)
  }, MINUTES)

  test.each(wrong)('%s', (rule, from) => {
    expect(found).toContain(`${rule} ${from}`)
  })
})
