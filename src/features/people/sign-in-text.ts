/** The eight digits in what was scanned or typed; null where there are none. */
export function signInCodeIn(text: string): string | null {
  const plain = text.replace(/[\s·-]/g, '')
  return /(?:^|[?&]code=|\D)(\d{8})(?:\D|$)/.exec(plain)?.[1] ?? null
}
