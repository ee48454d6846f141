import { createHmac, randomBytes } from 'node:crypto'

export interface SignedLinks {
  /** An address anyone may use for this purpose until it expires. */
  sign(purpose: 'get' | 'put', path: string, seconds: number): string
  /** The path the address is for, or why not. */
  read(purpose: 'get' | 'put', url: URL): { path: string } | { refused: 'forged' | 'expired' }
}

/** The path travels as hex, so that no encoding on the way (the SDK encodes twice) can change it. */
export function createSignedLinks(now: () => Date): SignedLinks {
  const secret = randomBytes(32)
  const seal = (purpose: string, hex: string, expires: string) =>
    createHmac('sha256', secret).update(`${purpose} ${hex} ${expires}`).digest('hex').slice(0, 32)

  return {
    sign(purpose, path, seconds) {
      const hex = Buffer.from(path).toString('hex')
      const expires = String(Math.floor(now().getTime() / 1000) + seconds)
      return `/storage/${purpose}/${hex}?t=${expires}&sign=${seal(purpose, hex, expires)}`
    },
    read(purpose, url) {
      const hex = url.pathname.split('/').pop() ?? ''
      const expires = url.searchParams.get('t') ?? ''
      if (url.searchParams.get('sign') !== seal(purpose, hex, expires)) return { refused: 'forged' }
      if (Number(expires) * 1000 <= now().getTime()) return { refused: 'expired' }
      return { path: Buffer.from(hex, 'hex').toString() }
    },
  }
}
