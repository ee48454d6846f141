import { callers, personOf } from '../../security/matrix/callers'
import { resetEvidence } from '../../security/matrix/evidence'
import { resetSessions } from '../../security/matrix/sessions'
import { buildWorld, put } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'

/** The matrix's world with everybody in it, so that its samples serve here as well. */
export async function buildFaultWorld(api: TestApi): Promise<void> {
  await buildWorld(api)
  for (const caller of callers) {
    if (caller.openid) await put('persons', personOf(caller, api.personId(caller.openid)))
  }
  await resetEvidence(api)
  await resetSessions(api)
}
