import { useAttempt } from '@/platform/use-attempt'

/** One act at a time; what stands around it is told when it is done. */
export function useWishAct(onDone: () => void) {
  const { busy, refused, attempt } = useAttempt()
  return {
    busy,
    refused,
    act: (work: () => Promise<unknown>) => attempt(() => work().then(onDone)),
  }
}
