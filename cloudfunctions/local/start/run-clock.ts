import { deployables } from '../../../config/functions/deployables'
import type { Gateway } from '../gateway/start-gateway'

/** Twice as often as deployed: whoever tries things out wants to see the counts move. */
const EVERY_MS = 5000

/** Fires every timer of `clock` again and again, never two rounds at once. */
export function runClock(gateway: Gateway): { stop(): Promise<void> } {
  const triggers = deployables.flatMap((deployable) => deployable.triggers.map(({ name }) => name))
  let stopped = false
  let round: Promise<void> = Promise.resolve()
  let next: NodeJS.Timeout

  async function fire(): Promise<void> {
    for (const trigger of triggers) {
      // The function has written what went wrong to its log; the next round tries again.
      if (!stopped) await gateway.tick(trigger).catch(() => {})
    }
    if (!stopped) schedule()
  }
  function schedule(): void {
    next = setTimeout(() => {
      round = fire()
    }, EVERY_MS)
  }

  schedule()
  return {
    async stop() {
      stopped = true
      clearTimeout(next)
      await round
    },
  }
}
