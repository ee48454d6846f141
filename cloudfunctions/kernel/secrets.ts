import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a derived key is for. One secret from the environment, one key a purpose. */
type Purpose =
  | 'person-id'
  | 'session'
  | 'internal-call'
  | 'sign-in-code'
  | 'rate-subject'
  | 'vault-wrap'
  | 'household'
  | 'invitation'
  | 'unit-list'
  | 'table'
  | 'session-pass'
  | 'session-seat'
  | 'committee'
  | 'worker'
  | 'first-admin'
  | 'audit-entry'
  | 'audit-seal'
  | 'consent-proof'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

export interface Secrets {
  /** A hex digest that only holders of the secret can make. */
  sign(purpose: Purpose, text: string): string
  verify(purpose: Purpose, text: string, signature: string): boolean
  /** A person's id: a pseudonym of the openid that cannot be turned back without the secret. */
  personId(openid: string): string
  /** The key that wraps every person's own key; nothing but the vault asks for it. */
  vaultKey(): Buffer
}

let opened: { readonly hex: string; readonly secrets: Secrets } | undefined

/**
 * Opened once an instance: deriving a key costs more than all its uses in a call.
 *
 * @param hex 64 hex digits from `SECRET_KEY`.
 */
export function openSecrets(hex: string | undefined): Secrets {
  if (opened && opened.hex === hex) return opened.secrets
  const secrets = deriveSecrets(hex)
  opened = { hex: hex ?? '', secrets }
  return secrets
}

function deriveSecrets(hex: string | undefined): Secrets {
  if (!hex || !/^[0-9a-f]{64}$/i.test(hex)) {
    throw new Error('SECRET_KEY must be 64 hex digits; make one with: openssl rand -hex 32')
  }
  const master = Buffer.from(hex, 'hex')
  const keys = new Map<Purpose, Buffer>()
  const keyFor = (purpose: Purpose) => {
    const known = keys.get(purpose)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', master, '', `yun-shangliang/${purpose}`, 32))
    keys.set(purpose, key)
    return key
  }
  const digest = (purpose: Purpose, text: string) =>
    createHmac('sha256', keyFor(purpose)).update(text).digest()

  return {
    sign: (purpose, text) => digest(purpose, text).toString('hex'),
    verify(purpose, text, signature) {
      const expected = digest(purpose, text)
      // Buffer.from stops quietly at what is no hex, so that one signature would have many spellings.
      if (!/^[0-9a-f]{64}$/.test(signature)) return false
      const given = Buffer.from(signature, 'hex')
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
    personId: (openid) => `p${base32(digest('person-id', openid)).slice(0, 26)}`,
    vaultKey: () => keyFor('vault-wrap'),
  }
}

function base32(bytes: Buffer): string {
  let bits = 0
  let value = 0
  let text = ''
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += BASE32[(value >>> bits) & 31]
      value &= (1 << bits) - 1
    }
  }
  return text
}
