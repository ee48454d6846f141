import type { Secrets } from '../kernel/secrets'

const plain = (text: string) => text.normalize('NFKC').replace(/[\s·.]/g, '')

/** What a unit's list keeps of somebody: a keyed digest, from which nobody reads a name or a number. */
export const listKey = (unitId: string, name: string, phone: string, secrets: Secrets): string =>
  secrets.sign('unit-list', JSON.stringify([unitId, plain(name), phone.replace(/\D/g, '')])).slice(0, 40)
