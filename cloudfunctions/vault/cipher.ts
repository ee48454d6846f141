import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * AES-256-GCM. `about` says what is sealed for whom and is authenticated with it, so that a
 * ciphertext moved to another person or field does not open there.
 */
export function seal(key: Buffer, plain: Buffer, about: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** Throws where the key, the place or a single bit is another. */
export function unseal(key: Buffer, text: string, about: string): Buffer {
  const [version, body] = text.split('.')
  const bytes = Buffer.from(body ?? '', 'base64url')
  if (version !== 'v1' || bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('not sealed by the vault')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
}
