import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { collections } from '../../cloudfunctions/store/collections'
import { deployables } from '../../config/functions/deployables'

const root = resolve(__dirname, '../..')
const SECRET = '5ec7e7'.padEnd(64, 'a')
const CREDENTIALS = {
  TCB_ENV_ID: 'a-test-environment',
  TENCENTCLOUD_SECRETID: 'an-id-nobody-may-see',
  TENCENTCLOUD_SECRETKEY: 'a-key-nobody-may-see',
}

function deploy(args: readonly string[], given: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '' } = process.env
  return spawnSync(join(root, 'node_modules/.bin/tsx'), ['config/deploy/deploy.ts', ...args], {
    cwd: root,
    env: { PATH, HOME, ...given } as Record<string, string> as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
}

const lineOf = (text: string) => new RegExp(`^ +${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm')

describe('npm run deploy -- --dry-run', () => {
  let plan = ''
  let errors = ''
  beforeAll(() => {
    const run = deploy(['--dry-run'], { ...CREDENTIALS, SECRET_KEY: SECRET })
    plan = run.stdout
    errors = run.stderr
  }, 120_000)

  test('prints every collection with every index and its fields', () => {
    expect(errors).toBe('')
    for (const [name, { indexes }] of Object.entries(collections)) {
      expect(plan).toMatch(new RegExp(`^ {2}${name}$`, 'm'))
      for (const index of indexes) {
        const fields = index.keys.map(([field, direction]) => `${field} ${direction === 1 ? '↑' : '↓'}`)
        const unique = 'unique' in index && index.unique ? ' 唯一' : ''
        expect(plan).toMatch(lineOf(`- ${index.name}（${fields.join('，')}）${unique}`))
      }
    }
  })

  test('prints every function with its limits, timers and path', () => {
    for (const { name, memoryMb, timeoutSeconds, triggers } of deployables) {
      if (!existsSync(join(root, 'cloudfunctions', name, 'index.ts'))) continue
      expect(plan).toContain(`${name}  ${memoryMb} MB 内存，${timeoutSeconds} 秒`)
      for (const { cron } of triggers) expect(plan).toContain(cron)
    }
    expect(plan).toContain('HTTP 访问路径 /api')
    expect(plan).toContain('Nodejs20.19')
  })

  test('tells what must be done by hand, as far as the code calls for it', () => {
    expect(plan).toMatch(/□ 云调用权限：云函数 registry .*wxacode\.getUnlimited/)
    expect(plan).toMatch(/□ 用户隐私保护指引：.*摄像头/)
    expect(plan).toContain('□ 服务类目')
    expect(plan).toContain('□ 订阅消息')
    expect(plan).toMatch(/□ 消息推送：.*wxa_media_check/)
    expect(plan).toMatch(/□ 云调用权限：云函数 api .*security\.msgSecCheck/)
    expect(plan).toMatch(/□ 服务器域名：.*cos\.ap-shanghai\.myqcloud\.com.*downloadFile/)
  })

  test('shows which variables are given and the content of none', () => {
    expect(plan).toContain('SECRET_KEY（已给）')
    expect(plan).toContain('COUNTY_ID（还没给，必须有）')
    for (const value of [SECRET, ...Object.values(CREDENTIALS)]) expect(plan).not.toContain(value)
  })
})

describe('a clone in which nothing is known', () => {
  test('prints the whole plan without any credentials', () => {
    const { status, stdout, stderr } = deploy(['--dry-run'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`${Object.keys(collections).length} 个集合，都只许云函数读写（ADMINONLY）`)
    expect(stdout).toContain('SECRET_KEY（还没给，必须有）')
    expect(stdout).toContain('什么都没有改动')
  }, 120_000)
})

describe('npm run deploy', () => {
  test('refuses in plain words where credentials are missing, and names them', () => {
    const { status, stdout, stderr } = deploy([], { SECRET_KEY: SECRET })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    for (const name of [...Object.keys(CREDENTIALS), 'H5_BASE_URL', 'COUNTY_ID'])
      expect(stderr).toContain(name)
    expect(stderr).toContain('什么都没有改动')
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(stderr).not.toContain(SECRET)
  }, 120_000)

  test('refuses a secret of another shape before it connects to anything', () => {
    const given = {
      ...CREDENTIALS,
      H5_BASE_URL: 'https://h5.example.test',
      COUNTY_ID: 'c',
      COUNTY_NAME: '清禾县',
      SECRET_KEY: 'short',
    }
    const { status, stderr } = deploy([], given)
    expect(status).toBe(1)
    expect(stderr).toContain('SECRET_KEY')
    expect(stderr).not.toContain('short')
  }, 120_000)
})
