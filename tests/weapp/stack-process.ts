import { resolve } from 'node:path'

import { makeFirstAdminCode } from '../../cloudfunctions/features/posts/first-admin-code'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import { startTestStack } from '../support/gateway'
import { loadPlaces } from '../support/neighbours'
import type { StackWishes } from './start-stack'

const SECRET = 'a1'.repeat(32)

/**
 * The local cloud in a process of its own: the mini-program under test runs in a page-like world
 * (jsdom) that servers do not like. Says where it listens on its first line, ends with its parent.
 */
async function main({ h5 = false, vacant = false }: StackWishes) {
  const first = makeFirstAdminCode(openSecrets(SECRET))
  const stack = await startTestStack({
    ...(h5 && { h5Dir: resolve(__dirname, '../../dist/h5') }),
    ...(vacant
      ? { secretKey: SECRET, environment: { PAGE_CACHE_MS: '0', FIRST_ADMIN_CODE_HASH: first.hash } }
      : { fixture: 'small' as const }),
  })
  if (vacant) await loadPlaces(stack)
  const guide = vacant ? null : stack.guide
  process.stdout.write(`${JSON.stringify({ url: stack.url, guide, firstAdminCode: first.code })}\n`)
  const end = () => void stack.close().finally(() => process.exit(0))
  process.stdin.on('end', end).on('close', end).resume()
}

void main(JSON.parse(process.argv[2] ?? '{}') as StackWishes)
