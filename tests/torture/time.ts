const RealDate = Date

/** Sets what `new Date()` says in this process, and nothing else: timers and the network keep their own time. */
export function setNow(now: Date): void {
  const at = now.getTime()
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: readonly unknown[], as) =>
      Reflect.construct(target, given.length > 0 ? given : [at], as === globalThis.Date ? target : as),
    get: (target, key) => (key === 'now' ? () => at : Reflect.get(target, key)),
  })
}

export function realTime(): void {
  globalThis.Date = RealDate
}
