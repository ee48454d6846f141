import { newPerson, type PersonDoc } from '../store/persons'
import type { Store } from '../store/store'
import { fail } from './fail'
import type { Identity } from './identity'

/** Who calls. Reading the person costs one request and happens only where it is needed, once. */
export interface Caller {
  readonly identity: Identity
  /** Undefined for somebody who has not signed in. */
  readonly personId: string | undefined
  /** The person, read once; refused where nobody is signed in or the session was ended. */
  person(): Promise<PersonDoc>
}

export function callerOf(identity: Identity, store: Store, now: Date): Caller {
  let reading: Promise<PersonDoc> | undefined
  return {
    identity,
    personId: identity.channel === 'anonymous' ? undefined : identity.personId,
    person() {
      reading ??= readPerson(identity, store, now)
      return reading
    },
  }
}

async function readPerson(identity: Identity, store: Store, now: Date): Promise<PersonDoc> {
  if (identity.channel === 'anonymous') throw fail('SIGN_IN_REQUIRED')
  const person = (await store.persons.find(identity.personId)) ?? newPerson(identity.personId)
  if (identity.channel === 'web') {
    const open = person.sessions.some(({ id, expiresAt }) => id === identity.sessionId && expiresAt > now)
    if (!open) throw fail('SESSION_ENDED')
  }
  return person
}
