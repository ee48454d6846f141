import { startTestStack } from '../support/gateway'

/**
 * The local cloud in a process of its own: the mini-program under test runs in a page-like world
 * (jsdom) that servers do not like. Says where it listens on its first line, ends with its parent.
 */
async function main() {
  const stack = await startTestStack({ fixture: 'small' })
  process.stdout.write(`${JSON.stringify({ url: stack.url, guide: stack.guide })}\n`)
  const end = () => void stack.close().finally(() => process.exit(0))
  process.stdin.on('end', end).on('close', end).resume()
}

void main()
