import { call } from '@/platform/call'
import { useGated } from '@/platform/use-gated'

/** One slot on its way: asked again after a gate or a lost answer, it is the same booking. */
export function useBooking(compoundId: string, onDone: () => void) {
  const { run, clear, ...work } = useGated()
  // However it ended, the list of slots is older than what the server knows.
  const attempt = (act: () => Promise<unknown>) => run(() => act().finally(onDone))
  return {
    ...work,
    book: (slotId: string) => attempt(() => call('reception.book', { compoundId, slotId })),
    cancel: (slotId: string) => attempt(() => call('reception.cancel', { slotId })),
  }
}
