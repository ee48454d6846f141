import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { PersonDoc } from '../store/persons'
import { deskKeys } from './desk-keys'

export interface AtDesk {
  readonly person: PersonDoc
  readonly desks: readonly string[]
}

/**
 * Who sits down at her desk, and every key under which something may lie there. Refused to who has no
 * post, and to who took her consent back: nothing of others' is read for her then.
 */
export async function atDesk({ caller, store }: Pick<ActionContext, 'caller' | 'store'>): Promise<AtDesk> {
  const person = await caller.person()
  if (person.posts.length === 0) throw fail('NOT_YOUR_POST')
  if (person.consentWithdrawn) throw fail('CONSENT_NEEDED')
  return { person, desks: await deskKeys(person, store) }
}
