import { randomBytes } from 'node:crypto'

import type { Secrets } from '../kernel/secrets'
import type { Store } from '../store/store'
import { seal, unseal } from './cipher'

const aboutKey = (personId: string) => `key|${personId}`

/** Each person's own key, unwrapped once an invocation. */
export function personKeys(store: Store, secrets: Secrets, now: Date) {
  const known = new Map<string, Buffer>()
  const asked = new Set<string>()

  async function read(personIds: readonly string[]): Promise<void> {
    const missing = [...new Set(personIds)].filter((id) => !asked.has(id))
    if (missing.length === 0) return
    for (const id of missing) asked.add(id)
    for (const { _id, wrapped } of await store.vault.keys(missing)) {
      known.set(_id, unseal(secrets.vaultKey(), wrapped, aboutKey(_id)))
    }
  }

  return {
    /** Reads the keys of several people with one request. */
    read,

    /** Undefined where nothing was ever sealed for her, or she was forgotten. */
    async find(personId: string): Promise<Buffer | undefined> {
      await read([personId])
      return known.get(personId)
    },

    async findOrMake(personId: string): Promise<Buffer> {
      await read([personId])
      const there = known.get(personId)
      if (there) return there
      const fresh = randomBytes(32)
      const wrapped = seal(secrets.vaultKey(), fresh, aboutKey(personId))
      if (await store.vault.createKey({ _id: personId, wrapped, madeAt: now })) {
        known.set(personId, fresh)
        return fresh
      }
      asked.delete(personId)
      await read([personId])
      const theirs = known.get(personId)
      if (!theirs) throw new Error('a key was made and deleted at the same moment')
      return theirs
    },

    drop: (personId: string) => known.delete(personId),
  }
}
