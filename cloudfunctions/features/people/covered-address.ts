import { isIP } from 'node:net'

import type { Secrets } from '../../kernel/secrets'

/** Enough to recognise the own network by, too little to find anybody: `113.120.*.*`. */
export function coveredAddress(address: string): string {
  const kind = isIP(address)
  if (kind === 4) return `${address.split('.').slice(0, 2).join('.')}.*.*`
  if (kind === 6) return `${address.split(':').slice(0, 2).join(':')}:*`
  return ''
}

export const addressDigest = (address: string, secrets: Secrets): string =>
  isIP(address) === 0 ? '' : secrets.sign('rate-subject', address).slice(0, 24)
