export interface Timing {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
}

/** `callers` at once, each with one call under way, until `calls` have been made. */
export async function measure(
  callers: number,
  calls: number,
  call: (index: number) => Promise<boolean>,
): Promise<Timing> {
  const times: number[] = []
  let next = 0
  let errors = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (next < calls) {
        const index = next
        next += 1
        const start = performance.now()
        const fine = await call(index).catch(() => false)
        times.push(performance.now() - start)
        if (!fine) errors += 1
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: calls / seconds, p50: at(0.5), p99: at(0.99), errors }
}
