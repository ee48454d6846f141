/** The eight digits in what was scanned or typed; null where there are none. */
export function signInCodeIn(text: string): string | null {
  const plain = text.replace(/[\s·-]/g, '')
  return /[?&]code=(\d{8})(?!\d)/.exec(plain)?.[1] ?? /(?<!\d)(\d{8})(?!\d)/.exec(plain)?.[1] ?? null
}
