const MINUTE = 60_000

/** WeChat checks a text only for somebody who visited within two hours (domain §6, SRC 12). */
export const TEXT_PATIENCE_MILLISECONDS = 120 * MINUTE
/** A photo's result that has not come by then is looked at by a person (domain §6, SRC 13). */
export const PHOTO_PATIENCE_MILLISECONDS = 60 * MINUTE

const LONGEST_PAUSE = 15

/** When to ask again: after 1, 2, 4, 8 and then every 15 minutes; undefined once patience is over. */
export function askAgainAt(since: Date, tries: number, now: Date, patience: number): Date | undefined {
  if (now.getTime() - since.getTime() >= patience) return undefined
  const pause = Math.min(LONGEST_PAUSE, 2 ** Math.max(0, tries - 1)) * MINUTE
  return new Date(Math.min(now.getTime() + pause, since.getTime() + patience))
}
