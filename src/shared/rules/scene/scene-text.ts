/**
 * The token in what was scanned or typed: a browser's address, a mini-program path, or the bare
 * token from the wall. Null where it is something else altogether.
 */
export function sceneIn(text: string): string | null {
  const plain = text.trim()
  const found = /[?&]scene=([^&#]+)/.exec(plain)?.[1]
  if (found !== undefined) return decoded(found)
  if (/[/:?]/.test(plain) || plain === '') return null
  return plain
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
