/** Asking for a reason: a sentence to choose, or one's own. */
export const ask = {
  ready: '可以直接选一句',
  own: '也可以自己写',
  cancel: '先不办',
} as const
