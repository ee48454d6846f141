let turn = 0

/** Made once per intent, so that a resend is recognised. Uniqueness matters, secrecy does not. */
export function newRequestId(): string {
  turn += 1
  const random = () =>
    Math.floor(Math.random() * 36 ** 8)
      .toString(36)
      .padStart(8, '0')
  return `${Date.now().toString(36)}-${turn.toString(36)}-${random()}${random()}`
}
