import type { CollectSignInInput } from '@shared/contract/people'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { issueSession, SESSION_HOURS } from '../../kernel/session'
import { findGuarded } from '../../kernel/throttle'
import type { PersonDoc, SignedInBrowser } from '../../store/persons'
import { requestIdOf, secretHashOf, sessionIdOf } from './sign-in-code'

const input = z.strictObject({
  code: z.string().regex(/^[0-9]{8}$/),
  secret: z.string().regex(/^[A-Za-z0-9_-]{32}$/),
}) satisfies z.ZodType<CollectSignInInput>

/** More browsers than this at once: the oldest is signed out. */
const BROWSERS = 5

/** The browser that asked fetches its session, once the person has confirmed. */
export const collectSignIn = defineAction({
  name: 'people.collectSignIn',
  access: 'visitor',
  input,
  cost: 8,

  async run({ code, secret }, context) {
    const { store, secrets, now } = context
    const id = requestIdOf(code, secrets)
    const secretHash = secretHashOf(secret, secrets)
    const look = async () => {
      const found = await store.signInRequests.find(id)
      return found?.secretHash === secretHash ? found : undefined
    }
    const request = await findGuarded('collectSignIn', context, look, 'SIGN_IN_CODE_WRONG')
    if (request.expiresAt <= now) throw fail('SIGN_IN_CODE_EXPIRED')
    const { personId } = request
    if (request.state === 'waiting' || personId === null) throw fail('SIGN_IN_PENDING')

    const sessionId = sessionIdOf(id, secretHash, secrets)
    const expiresAt = new Date(request.requestedAt.getTime() + SESSION_HOURS * 3_600_000)
    const session = { id: sessionId, browser: request.browser, startedAt: request.requestedAt, expiresAt }
    // The session stands in the person before the code is used up, so that dying between costs nothing.
    if (request.state === 'confirmed') {
      await store.persons.change(personId, (person) => withSession(person, session, now))
      await store.signInRequests.collect(id, now)
    }
    return {
      session: issueSession({ sessionId, personId }, expiresAt, secrets),
      expiresAt: expiresAt.toISOString(),
    }
  },
})

function withSession({ sessions }: PersonDoc, session: SignedInBrowser, now: Date) {
  if (sessions.some(({ id }) => id === session.id)) return undefined
  const open = sessions.filter(({ expiresAt }) => expiresAt > now)
  return { sessions: [...open, session].slice(-BROWSERS) }
}
