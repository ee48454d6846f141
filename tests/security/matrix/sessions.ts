import { NO_FACTS } from '@shared/rules/consultation/facts'
import { sceneOf } from '@shared/rules/scene/scene-token'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { sessionPass } from '../../../cloudfunctions/sessions/pass'
import { TEST_SECRET, type TestApi } from '../../support/api'
import { aSession, SESSION_SCENE } from '../../support/session-doc'
import { aConsultation } from '../../support/world'
import { put } from './world'

const DAY = 86_400_000
/** One matter in 议事项 with a session that gathers on the spot, and one with a round table that has begun. */
export async function resetSessions(_api: TestApi): Promise<void> {
  for (const _id of ['cs-session', 'cs-table', 'cs-free']) {
    await put('consultations', aConsultation({ _id, state: 'deliberating', facts: NO_FACTS }))
  }
  await put('sessions', aSession())
  await put(
    'sessions',
    aSession({
      _id: 'session2',
      consultationId: 'cs-table',
      mode: 'roundtable',
      state: 'inSession',
      speakers: [{ group: 'resident', label: null }],
    }),
  )
  const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
  await put('scene_tokens', {
    _id: SESSION_SCENE,
    kind: 'session',
    subjectId: 'session1',
    place,
    revokedAt: null,
  })
  const { command } = platformDatabase()
  for (const name of ['presences', 'procedure_rules', 'session_seats', 'audit_events']) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  await platformDatabase().collection('sessions').where({ consultationId: 'cs-free' }).remove()
}

export const sessionCode = (): string => sceneOf(SESSION_SCENE)
export const passNow = (): string => sessionPass(aSession(), openSecrets(TEST_SECRET), new Date())
export const inFourDays = (): string => new Date(Date.now() + 4 * DAY).toISOString()
