import type { Database, Document } from './database'

/** The `_id` is the person's. Without this document nothing sealed for her can be opened again. */
export interface VaultKeyDoc extends Document {
  readonly wrapped: string
  readonly madeAt: Date
}

export interface VaultFieldDoc extends Document {
  readonly personId: string
  readonly field: string
  readonly sealed: string
  readonly putAt: Date
}

export const vaultFieldId = (personId: string, field: string) => `${personId}_${field}`

/** Only `cloudfunctions/vault` uses this: everything in it is ciphertext. */
export function vaultIn(db: Database) {
  const among = (ids: readonly string[]) => ({ _id: db.command.in([...ids]) })
  return {
    keys: (personIds: readonly string[]) =>
      db.find<VaultKeyDoc>('vault_keys', among(personIds), { limit: 100 }),
    createKey: (key: VaultKeyDoc) => db.create('vault_keys', key),
    putField: (field: VaultFieldDoc) => db.put('vault_fields', field),
    fields: (ids: readonly string[]) => db.find<VaultFieldDoc>('vault_fields', among(ids), { limit: 100 }),
    removeField: (personId: string, field: string) =>
      db.remove('vault_fields', vaultFieldId(personId, field)),
    /** The key first: from then on nothing is readable, whatever else fails. */
    async forget(personId: string): Promise<void> {
      await db.remove('vault_keys', personId)
      await db.removeWhere('vault_fields', { personId })
    },
  }
}
