/** CloudBase has answered a taken unique key in two ways; field reports name both, so both are known here. */
export function isDuplicateKey(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code === 'DATABASE_DUPLICATE_WRITE') return true
  return code === 'DATABASE_REQUEST_FAILED' && typeof message === 'string' && message.includes('E11000')
}
