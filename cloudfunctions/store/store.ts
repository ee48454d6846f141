import { auditEventsIn } from './audit-events'
import { clockCursorsIn } from './clock-cursors'
import { consultationsIn } from './consultations'
import { Database, type SdkDatabase } from './database'
import { firstAnswersIn } from './first-answers'
import { participationsIn } from './participations'
import { personsIn } from './persons'
import { placesIn } from './places'
import { rateWindowsIn } from './rate-windows'
import { sceneTokensIn } from './scene-tokens'
import { signInRequestsIn } from './sign-in-requests'
import { vaultIn } from './vault'

/** Opens the store for one invocation. `requests()` tells what it has cost so far. */
export function openStore(sdk: SdkDatabase) {
  const db = new Database(sdk)
  return {
    requests: () => db.requests,
    auditEvents: auditEventsIn(db),
    clockCursors: clockCursorsIn(db),
    consultations: consultationsIn(db),
    firstAnswers: firstAnswersIn(db),
    participations: participationsIn(db),
    persons: personsIn(db),
    places: placesIn(db),
    rateWindows: rateWindowsIn(db),
    sceneTokens: sceneTokensIn(db),
    signInRequests: signInRequestsIn(db),
    vault: vaultIn(db),
  }
}

export type Store = ReturnType<typeof openStore>
