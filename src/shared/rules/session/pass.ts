/** How long the host's screen shows the same six digits. */
export const PASS_SECONDS = 60

/** Which of the minutes since 1970 an instant falls into: each has a pass of its own. */
export const passStep = (now: Date): number => Math.floor(now.getTime() / (PASS_SECONDS * 1000))

/** Seconds until the next pass, at least one. */
export const passChangesIn = (now: Date): number =>
  PASS_SECONDS - (Math.floor(now.getTime() / 1000) % PASS_SECONDS)

/**
 * The steps whose pass is taken now: this one and one to each side (domain §3.3), so that digits read
 * in the last second may still be typed, and a photo of them two minutes old is worth nothing.
 */
export const stepsTaken = (now: Date): readonly number[] => {
  const step = passStep(now)
  return [step - 1, step, step + 1]
}

/** Six digits out of a digest: the first 48 bits, so that no pass is noticeably likelier than another. */
export const passOf = (hexDigest: string): string =>
  String(Number.parseInt(hexDigest.slice(0, 12), 16) % 1_000_000).padStart(6, '0')

export const isPass = (text: string): boolean => /^\d{6}$/.test(text)
