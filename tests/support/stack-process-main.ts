import { startTestStack, type TestStackOptions } from './gateway'

/** A test's stack as a process: for test environments that play a phone and cannot play a server. */
process.once(
  'message',
  async (options: Pick<TestStackOptions, 'fixture' | 'environment' | 'pool' | 'h5'>) => {
    try {
      const stack = await startTestStack(options)
      process.on('message', async ({ id, ask }: { id: number; ask: 'tick' | 'kill' }) => {
        const answer = ask === 'tick' ? await stack.tick() : await stack.killWorkers()
        process.send?.({ id, answer })
      })
      process.once('disconnect', () => void stack.close().then(() => process.exit(0)))
      process.send?.({ url: stack.url, guide: options.fixture ? stack.guide : undefined })
    } catch (error) {
      process.send?.({ failed: error instanceof Error ? error.stack : String(error) })
      process.exit(1)
    }
  },
)
