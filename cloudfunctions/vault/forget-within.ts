import type { Transaction } from '../store/transaction'

/**
 * Forgets what is sealed with a key of its own, together with whatever kept the sealed text: a note has no fields in
 * the vault that would have to go as well.
 */
export async function forgetWithin(tx: Transaction, id: string): Promise<void> {
  if (await tx.get('vault_keys', id)) await tx.remove('vault_keys', id)
}
