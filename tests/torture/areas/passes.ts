import { sceneOf } from '@shared/rules/scene/scene-token'

import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { sessionPass } from '../../../cloudfunctions/sessions/pass'
import { TEST_SECRET } from '../../support/api'
import { aMatter } from '../../support/matters'
import { residentsOf } from '../../support/sessions'
import { readStore } from '../emulator/check-store'
import { addSitting } from '../histories/ready/sitting'
import { loadStories, Story } from '../histories/ready/story'
import type { AreaResult } from './area'
import type { Crowd } from './crowd'
import { type Attempt, judgePasses } from './judge-passes'

const MINUTE = 60_000

/** People check in with passes of now and of some minutes ago, again and again, while others guess. */
export async function torturePasses(crowd: Crowd, operations: number): Promise<AreaResult> {
  const before = crowd.operations
  const wrong: string[] = []
  for (let round = 0; crowd.operations - before < operations; round += 1)
    wrong.push(...(await oneSitting(crowd, round)).map((one) => `sitting ${round}: ${one}`))
  return { operations: crowd.operations - before, kills: 0, violations: wrong }
}

async function oneSitting(crowd: Crowd, round: number): Promise<string[]> {
  const { api, random } = crowd
  const id = `cs-crowd-sitting${round}`
  const story = new Story(id, crowd.now, aMatter('deliberating', crowd.now, { _id: id }), (one) =>
    api.personId(one),
  )
  addSitting(story, { mode: 'onsite', state: 'gathering', residents: 0, shortBefore: false }, random)
  await loadStories(api, [story])
  const [session] = story.all('sessions')
  if (!session) throw new Error('there is no sitting')
  const secrets = openSecrets(TEST_SECRET)
  const people = await residentsOf(api, 12)
  const attempts: Attempt[] = []
  for (let wave = 0; wave < 4; wave += 1) {
    await crowd.atOnce(
      people.map((openid) => {
        const pass = random.pick(['now', 'oneStepOld', 'old', 'guessed'] as const)
        const age = { now: 0, oneStepOld: MINUTE, old: 2 * MINUTE + random.below(30) * MINUTE, guessed: 0 }[
          pass
        ]
        const typed =
          pass === 'guessed'
            ? String(random.below(1_000_000)).padStart(6, '0')
            : sessionPass(session, secrets, new Date(crowd.now.getTime() - age))
        return async () => {
          const told = await crowd.tap(openid, 'session.checkIn', {
            sessionId: session._id,
            rulesVersion: session.rulesVersion,
            token: sceneOf(session.scene),
            pass: typed,
          })
          attempts.push({ personId: api.personId(openid), pass, told })
        }
      }),
    )
    // Those who tried too often wait for a while.
    crowd.later(15 * MINUTE + random.below(50_000))
  }
  const here = [...readStore(api.dataDir)('presences').values()]
    .filter(({ sessionId }) => sessionId === session._id)
    .map(({ personId }) => String(personId))
  return judgePasses(attempts, here)
}
