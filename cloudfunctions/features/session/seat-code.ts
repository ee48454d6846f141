import type { ActionContext } from '../../kernel/define-action'
import type { Secrets } from '../../kernel/secrets'

/** Letters and digits that nobody mistakes for one another when read out. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 8

/** Made from the intent with our secret: asked for again it is the same, and no store holds it. */
export function seatCode(sessionId: string, { caller, requestId, secrets }: ActionContext): string {
  let value = BigInt(
    `0x${secrets.sign('session-seat', JSON.stringify(['code', sessionId, caller.personId, requestId]))}`,
  )
  let code = ''
  for (let at = 0; at < LENGTH; at += 1) {
    code += ALPHABET[Number(value % BigInt(ALPHABET.length))]
    value /= BigInt(ALPHABET.length)
  }
  return code
}

/** As people type it: upper case, spaces and hyphens do not matter. */
export const readSeatCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '')

export const seatIdOf = (code: string, secrets: Secrets): string =>
  `ss${secrets.sign('session-seat', `id:${code}`).slice(0, 38)}`
