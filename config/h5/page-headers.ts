import { createHash } from 'node:crypto'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/**
 * The policy of one page. Its own inline scripts are allowed by their hashes, so that nothing
 * written into the page by a neighbour's text could ever run.
 *
 * @param origins where pictures come from and files go to, besides the page's own address.
 */
export function contentPolicy(html: string, origins: readonly string[]): string {
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashOf(script))
  const also = origins.join(' ')
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...inline].join(' ')}`,
    // Taro writes style attributes and style elements while it runs.
    "style-src 'self' 'unsafe-inline'",
    // Taro's own icon face comes inside its style sheet.
    "font-src 'self' data:",
    `img-src 'self' data: blob: ${also}`.trim(),
    `connect-src 'self' ${also}`.trim(),
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
}

/** Pictures and uploads of a CloudBase environment, as its console names them. */
const STORAGE = ['https://*.tcb.qcloud.la', 'https://cos.ap-shanghai.myqcloud.com']

/**
 * What a host of the web app has to send with its pages in production. A host that cannot send headers
 * still has the policy: a build for another origin's interface writes it into the page (`policyInPage`).
 */
export const hostedHeaders = (html: string, apiBase: string): Readonly<Record<string, string>> => ({
  'content-security-policy': contentPolicy(html, [...originOf(apiBase), ...STORAGE]),
  ...SECURITY_HEADERS,
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
})

/** The same as a `<meta>`: framing cannot be forbidden there, which the header alone can. */
export const policyInPage = (apiBase: string): string =>
  contentPolicy('', [...originOf(apiBase), ...STORAGE])
    .split('; ')
    .filter((part) => !part.startsWith('frame-ancestors'))
    .join('; ')

const originOf = (apiBase: string): string[] => (apiBase === '' ? [] : [new URL(apiBase).origin])
