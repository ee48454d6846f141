import type { ActionContext } from '../../kernel/define-action'
import type { Secrets } from '../../kernel/secrets'

/** Letters and digits that nobody mistakes for one another when read out. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 12

/** Seven days: long enough to be passed on by hand (a default of this system). */
export const INVITATION_DAYS = 7

/**
 * A code of about 59 bits, made from the intent with our secret: asked for again, the same invitation
 * answers with the same code, and no store ever holds it.
 */
export function invitationCode(intent: unknown, { caller, requestId, secrets }: ActionContext): string {
  const digest = secrets.sign('invitation', JSON.stringify(['code', caller.personId, requestId, intent]))
  let value = BigInt(`0x${digest}`)
  let code = ''
  for (let index = 0; index < LENGTH; index += 1) {
    code += ALPHABET[Number(value % BigInt(ALPHABET.length))]
    value /= BigInt(ALPHABET.length)
  }
  return code
}

/** As people type it: upper case, spaces and hyphens do not matter. */
export const readCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '')

export const invitationId = (code: string, secrets: Secrets): string =>
  secrets.sign('invitation', `id:${code}`).slice(0, 40)
