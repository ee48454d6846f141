import { platformDatabase } from '../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'

/** What `startTestStack` uses where a test names none. */
const SECRET = '5ec7e7'.padEnd(64, '0')

/** These people took part in a matter, as if they had said where they stand, at verified homes. */
export async function tookPart(
  consultationId: string,
  compoundId: string,
  openids: readonly string[],
): Promise<void> {
  const secrets = openSecrets(SECRET)
  for (const openid of openids) {
    const personId = secrets.personId(openid)
    const at = new Date()
    await platformDatabase().collection('participations').doc(`${consultationId}_${personId}`).set({
      consultationId,
      compoundId,
      personId,
      bucket: 0,
      verified: true,
      stances: {},
      joinedAt: at,
      changedAt: at,
    })
  }
}
