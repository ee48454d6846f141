import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { projectRoot } from '../support/source-files'

/** What `npm run doctor` says in a folder, and how it ends. */
function ask(root: string, env: Record<string, string> = {}) {
  const asked = spawnSync(process.execPath, [join(root, 'config/doctor/main.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: asked.status, said: asked.stdout }
}

let bare: string
beforeAll(() => {
  bare = mkdtempSync(join(tmpdir(), 'doctor-'))
  mkdirSync(join(bare, 'config'))
  cpSync(join(projectRoot, 'config/doctor'), join(bare, 'config/doctor'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(projectRoot, file), join(bare, file))
})
afterAll(() => rmSync(bare, { recursive: true, force: true }))

it('finds nothing missing where the tests run', () => {
  const { code, said } = ask(projectRoot)
  expect(said).not.toContain('✗')
  expect(code).toBe(0)
})

it('answers before anything is installed, and says how to install it', () => {
  const { code, said } = ask(bare)
  expect(code).toBe(1)
  expect(said).toContain('✗ 还没有安装依赖：运行 npm ci。')
})

it('names what would keep the local cloud from starting', () => {
  const { code, said } = ask(bare, { NODE_ENV: 'production' })
  expect(code).toBe(1)
  expect(said).toContain('✗ 环境变量 NODE_ENV 是 production')
})
