/** Moves what `new Date()` says, and nothing else: timers and the network keep their own time. */
export function atTime(now: Date): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })
}

export const minutesLater = (minutes: number) => atTime(new Date(Date.now() + minutes * 60_000))
export const realTime = () => jest.useRealTimers()
