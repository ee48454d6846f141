import type { Store } from '../../store/store'

/** A face is shown only where she agreed to that by itself (PIPL art. 29). */
export async function agreedToPortrait(personId: string, store: Store): Promise<boolean> {
  const ledger = await store.consents.ofPerson(personId)
  return ledger.some(({ kind, withdrawnAt }) => kind === 'portrait' && withdrawnAt === null)
}
