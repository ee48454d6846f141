import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { newCode, newSecret } from '../../cloudfunctions/features/people/sign-in-code'
import { answerHttp } from '../../cloudfunctions/kernel/http'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import { issueSession, readSession, SESSION_HOURS } from '../../cloudfunctions/kernel/session'
import { readSettings } from '../../cloudfunctions/kernel/settings'
import { contentPolicy, hostedHeaders, policyInPage } from '../../config/h5/page-headers'
import { projectRoot, sourceFiles } from '../support/source-files'
import { checklist, LEVEL_1 } from './asvs/checklist'

const deployed = [...sourceFiles('src'), ...sourceFiles('cloudfunctions')].filter(
  ({ path }) => !path.startsWith('cloudfunctions/local/'),
)
const filesWith = (pattern: RegExp, among = deployed) =>
  among.filter(({ code }) => pattern.test(code)).map(({ path }) => path)
const settings = readSettings({ H5_BASE_URL: 'https://h5.example' })
const headersOf = () => answerHttp({ ok: true, data: {} }, settings).headers as Record<string, string>

describe('the checklist', () => {
  it('has every requirement of level 1, once', () => {
    const counts: Record<string, number> = {}
    for (const { id } of checklist) {
      const chapter = id.split('.')[0] as string
      counts[chapter] = (counts[chapter] ?? 0) + 1
    }
    expect(counts).toEqual(LEVEL_1)
    expect(new Set(checklist.map(({ id }) => id)).size).toBe(checklist.length)
  })

  it('names only tests that there are, and gives a reason for everything else', () => {
    const texts = new Map<string, string>()
    const textOf = (file: string) => {
      const known = texts.get(file)
      if (known !== undefined) return known
      const path = join(projectRoot, file)
      const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
      texts.set(file, text)
      return text
    }
    const wrong = checklist.flatMap(({ id, shown }) => {
      if (shown.by !== 'test') return shown.because.length > 10 ? [] : [`${id}: no reason`]
      return textOf(shown.file).includes(shown.name) && textOf(shown.file) !== ''
        ? []
        : [`${id}: ${shown.file} › ${shown.name}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('what the code does not do', () => {
  it('runs nothing that came as text', () => {
    expect(
      filesWith(/\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/),
    ).toEqual([])
    expect(filesWith(/<RichText|<WebView|document\.write/)).toEqual([])
  })

  it('starts no command', () => {
    expect(filesWith(/node:child_process|from 'child_process'|node:vm'/)).toEqual([])
  })

  it('fetches no address that a caller gives: only the platform’s own interface is asked', () => {
    const server = deployed.filter(({ path }) => path.startsWith('cloudfunctions/'))
    expect(filesWith(/\bfetch\(|node:https?'|axios|XMLHttpRequest/, server)).toEqual([])
  })

  it('leads nowhere that a neighbour wrote: no address is opened but our own pages and files', () => {
    // A paper's link is the platform's own, for a few minutes; a telephone number is dialled, not opened.
    const known = ['src/platform/open-paper.ts', 'src/platform/phone.ts']
    expect(filesWith(/location\.(href|assign|replace)\s*[=(]|window\.open\(/).sort()).toEqual(known)
  })

  it('keeps no cookie, and no session token stands in an address', () => {
    expect(filesWith(/document\.cookie|set-cookie/i)).toEqual([])
    expect(filesWith(/[?&](session|token|code)=\$\{(?!.*scene)[^}]*(session|secret)/i)).toEqual([])
    expect(filesWith(/Bearer /).filter((path) => path.startsWith('src/'))).toEqual([
      'src/platform/transport.ts',
    ])
  })

  it('a line of the log has no place for what somebody sent', () => {
    const log = readFileSync(join(projectRoot, 'cloudfunctions/kernel/log.ts'), 'utf8')
    const fields = [...(/interface LogLine \{([^}]*)\}/.exec(log)?.[1] ?? '').matchAll(/readonly (\w+)/g)]
    expect(fields.map(([, name]) => name).sort()).toEqual([
      'action',
      'cause',
      'code',
      'level',
      'milliseconds',
      'requestId',
      'requests',
      'what',
    ])
    const server = deployed.filter(({ path }) => path.startsWith('cloudfunctions/'))
    expect(filesWith(/console\./, server)).toEqual(['cloudfunctions/kernel/log.ts'])
  })

  it('signing out burns what the browser kept', () => {
    const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
    expect(read('src/features/people/people-api.ts')).toMatch(/current\) getUp\(\)/)
    const [, getUp = ''] = read('src/platform/whose-phone.ts').split('function getUp')
    for (const burn of ['burnCopies()', 'burnOutbox()', 'burnDrafts()']) expect(getUp).toContain(burn)
  })
})

describe('what is made by chance', () => {
  it('codes that the system makes are random, long enough, soon over and never the same', () => {
    const codes = new Set(Array.from({ length: 500 }, newCode))
    expect(codes.size).toBeGreaterThan(490)
    expect([...codes].every((code) => /^\d{8}$/.test(code))).toBe(true)
    // 192 bits: the session that comes of it is derived from them.
    expect(Buffer.from(newSecret(), 'base64url').length).toBe(24)
    expect(
      filesWith(/Math\.random\(\)/).filter((path) => /people|posts|session|vault|kernel|scene/.test(path)),
    ).toEqual([])
  })

  it('a session lasts eight hours, and not a second longer', () => {
    const secrets = openSecrets('ab'.repeat(32))
    const now = new Date('2026-11-22T02:00:00Z')
    const ends = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
    const token = issueSession({ sessionId: 'one', personId: 'p1' }, ends, secrets)
    expect(SESSION_HOURS).toBe(8)
    expect(readSession(token, secrets, new Date(ends.getTime() - 1000))).toBeDefined()
    expect(readSession(token, secrets, ends)).toBeUndefined()
  })
})

describe('what goes with every answer', () => {
  it('answers carry the headers that forbid guessing, framing, keeping and telling on', () => {
    expect(headersOf()).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': expect.stringMatching(/max-age=31536000/),
    })
    expect(Object.keys(headersOf())).not.toEqual(expect.arrayContaining(['server']))
  })

  it('another site cannot act: one origin is named, no cookie goes along, nothing is a simple form', () => {
    expect(headersOf()['access-control-allow-origin']).toBe('https://h5.example')
    expect(headersOf()).not.toHaveProperty('access-control-allow-credentials')
    expect(answerHttp(undefined, readSettings({})).headers['access-control-allow-origin']).toBe('null')
  })

  it('answers only what is posted', () => {
    expect(headersOf()['access-control-allow-methods']).toBe('POST, OPTIONS')
  })

  it('the page runs no foreign script, loads nothing from elsewhere and cannot be framed', () => {
    const page = join(projectRoot, 'dist/h5/index.html')
    const html = existsSync(page) ? readFileSync(page, 'utf8') : '<script src="./js/app.js"></script>'
    expect(html).not.toMatch(/<script[^>]+src="(https?:)?\/\//)
    const policy = contentPolicy(html, [])
    expect(policy).toMatch(/script-src 'self'(;| 'sha256-)/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/)
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part)
    const hosted = hostedHeaders(html, 'https://api.example/x')
    expect(hosted['content-security-policy']).toMatch(/connect-src 'self' https:\/\/api\.example /)
    expect(hosted).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' })
    expect(policyInPage('https://api.example')).not.toMatch(/frame-ancestors|unsafe-eval/)
  })
})

describe('secrets', () => {
  const SECRET =
    /AKID[A-Za-z0-9]{13,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9]{20,}|(secret|SECRET)_?(key|KEY|id|ID)['"]?\s*[:=]\s*['"][A-Za-z0-9+/]{24,}['"]/

  it('stand in no file of the repository', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: projectRoot, encoding: 'utf8' }).split('\n')
    const read = files.filter((file) =>
      /\.(ts|tsx|js|cjs|json|md|html|scss|yml|yaml|sh|env)$|^\.[a-z]/.test(file),
    )
    const found = read.filter(
      (file) =>
        existsSync(join(projectRoot, file)) && SECRET.test(readFileSync(join(projectRoot, file), 'utf8')),
    )
    expect(read.length).toBeGreaterThan(1000)
    expect(found).toEqual([])
    expect(files.filter((file) => /(^|\/)\.env($|\.)|\.pem$|\.p12$|secret-key$/.test(file))).toEqual([])
  })

  it.each(['dist/functions', 'dist/h5', 'dist/weapp'])('stand in nothing that was built: %s', (folder) => {
    const dir = join(projectRoot, folder)
    const names = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : []
    const texts = names.filter((name) => /\.(js|html|json|wxml)$/.test(name))
    const wrong = texts.filter((name) => {
      const text = readFileSync(join(dir, name), 'utf8')
      return SECRET.test(text) || (folder !== 'dist/functions' && /SECRET_KEY|TENCENTCLOUD_SECRET/.test(text))
    })
    expect(wrong).toEqual([])
  })

  it('come from the environment, in one place', () => {
    expect(filesWith(/process\.env\.SECRET_KEY/).sort()).toEqual(
      ['api', 'clock', 'events', 'registry']
        .map((name) => `cloudfunctions/${name}/index.ts`)
        .filter((file) => deployed.some(({ path, code }) => path === file && /SECRET_KEY/.test(code))),
    )
  })

  it('every package has one version and its digest', () => {
    const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const loose = Object.keys(dependencies).filter((name) => !/^\d/.test(dependencies[name] ?? ''))
    // Its newest is what the compiler writes imports of; the lock holds it all the same.
    expect(loose).toEqual(['@babel/runtime'])
    const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { integrity?: string; link?: boolean; resolved?: string }>
    }
    const without = Object.entries(packages).filter(
      ([path, { integrity, link, resolved }]) => path !== '' && !link && resolved && !integrity,
    )
    expect(without.map(([path]) => path)).toEqual([])
  })
})
