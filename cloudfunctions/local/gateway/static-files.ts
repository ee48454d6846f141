import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { contentPolicy, SECURITY_HEADERS } from '../../../config/h5/page-headers'
import type { Exchange } from './exchange'

const compress = promisify(gzip)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.map', '.svg', '.ttf', '.wasm'])
/** `app.3f9c2a1b.js`, `3f9c2a1b.js`: such a name never means other content. */
const HASHED = /(^|[./_-])[0-9a-f]{8,}\.[a-z0-9]+$/i

interface Prepared {
  readonly version: string
  readonly headers: Readonly<Record<string, string>>
  readonly plain: Buffer
  readonly zipped: Buffer | undefined
}

export interface StaticSettings {
  readonly dir: string
  /** Changes a page before it leaves. */
  readonly decorate: (html: string) => string
  readonly origins: readonly string[]
}

/** The built web app, from disk; kept in memory until the file changes. */
export class StaticFiles {
  readonly #settings: StaticSettings
  readonly #prepared = new Map<string, Prepared>()

  constructor(settings: StaticSettings) {
    this.#settings = settings
  }

  /** @returns false where there is no such file. */
  async serve({ request, response, url }: Exchange): Promise<boolean> {
    const file = this.#locate(url.pathname)
    const prepared = file && (await this.#prepare(file))
    if (!prepared) return false

    const { headers, plain, zipped } = prepared
    const etag = headers.etag
    if (etag && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return true
    }
    const useGzip = zipped !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    const body = useGzip ? zipped : plain
    response.writeHead(200, {
      ...headers,
      'content-length': body.length,
      ...(useGzip ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }

  #locate(pathname: string): string | undefined {
    let path: string
    try {
      path = normalize(decodeURIComponent(pathname))
    } catch {
      return undefined
    }
    if (path.includes('\0') || path.split(sep).some((part) => part.startsWith('.'))) return undefined
    return join(this.#settings.dir, path.endsWith('/') ? `${path}index.html` : path)
  }

  async #prepare(file: string): Promise<Prepared | undefined> {
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const version = `${found.mtimeMs}-${found.size}`
    const known = this.#prepared.get(file)
    if (known?.version === version) return known

    const extension = extname(file).toLowerCase()
    const raw = await readFile(file)
    const page = extension === '.html' ? this.#settings.decorate(raw.toString('utf8')) : undefined
    const plain = page === undefined ? raw : Buffer.from(page)
    const prepared: Prepared = {
      version,
      plain,
      zipped: COMPRESSIBLE.has(extension) && plain.length > 1024 ? await compress(plain) : undefined,
      headers: {
        'content-type': TYPES[extension] ?? 'application/octet-stream',
        'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
        vary: 'accept-encoding',
        ...SECURITY_HEADERS,
        ...(page === undefined
          ? {}
          : { 'content-security-policy': contentPolicy(page, this.#settings.origins) }),
      },
    }
    this.#prepared.set(file, prepared)
    return prepared
  }
}
