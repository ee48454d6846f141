import type { SessionMode } from '@shared/contract/process'
import type { AttendeeGroup } from '@shared/contract/session/groups'
import type { SessionState } from '@shared/contract/session/state'
import { makeSceneBody } from '@shared/rules/scene/scene-token'
import { GROUP_OF_POST } from '@shared/rules/session/group-of'
import { quorumOf } from '@shared/rules/session/quorum'

import { sessionDeadline } from '../../../../cloudfunctions/sessions/after-verb'
import { newDeadline } from '../../../../cloudfunctions/store/deadlines'
import { newestFirst } from '../../../../cloudfunctions/store/newest-first'
import type { PresenceDoc, SessionDoc } from '../../../../cloudfunctions/store/sessions'
import { aSession } from '../../../support/session-doc'
import { homeOf, TABLE_KEYS } from '../people'
import type { Random } from '../random'
import type { Story } from './story'

/** The first three live behind three doors. */
const COMERS = ['an1', 'bai1', 'cao1', 'dong1', 'an2'] as const
const HOUR = 3_600_000
const DAY = 24 * HOUR

export interface Sitting {
  readonly mode: SessionMode
  readonly state: Extract<SessionState, 'announced' | 'gathering' | 'inSession' | 'ended'>
  /** How many residents are here. */
  readonly residents: number
  /** A sitting before this one was left because too few came. */
  readonly shortBefore: boolean
}

/** A sitting as far as it has come, with everybody who is there. */
export function addSitting(story: Story, { mode, state, residents, shortBefore }: Sitting, random: Random) {
  const { id, now } = story
  const sessionId = `${id}-sitting`
  const scene = makeSceneBody(Array.from({ length: 10 }, () => random.below(32)))
  const startsAt = new Date(now.getTime() - (state === 'announced' ? -0.2 : 1) * HOUR)
  const here = state === 'announced' ? [] : presencesOf(story, sessionId, mode, residents)
  const endsAt =
    mode === 'online'
      ? new Date(now.getTime() + (state === 'ended' ? -HOUR : DAY))
      : state === 'ended'
        ? now
        : null
  const homes = new Set(here.flatMap(({ householdId }) => householdId ?? []))
  const groups = [...new Set(here.map(({ group }) => group))]
  const attendance =
    mode === 'online'
      ? { groups: [], present: here.length, unverified: 0, households: homes.size }
      : {
          groups: groups.map((group) => ({
            group,
            count: here.filter((one) => one.group === group).length,
          })),
          present: here.length,
          unverified: 0,
          households: homes.size,
        }
  const session: SessionDoc = aSession({
    _id: sessionId,
    consultationId: id,
    consultationTitle: story.consultation.title,
    mode,
    state,
    authorId: story.person('wang'),
    startsAt,
    endsAt,
    noticeAt: new Date(startsAt.getTime() - 4 * DAY),
    place: mode === 'online' ? '' : '凉亭旁边',
    history: shortBefore
      ? { adjournments: 1, shortBefore: true, onlyOnline: false }
      : { adjournments: 0, shortBefore: false, onlyOnline: false },
    scene,
    invited:
      mode === 'roundtable'
        ? TABLE_KEYS.map((key) => ({ key, group: groupOfKey(key), label: '某人', placeName: '某处' }))
        : [],
    attendance,
    quorum: quorumOf({ mode, affectedStairwells: false, present: here, households: homes.size }),
    photoSent: mode === 'onsite' && state === 'ended',
    settled: state === 'ended',
    order: newestFirst(new Date(startsAt.getTime() - 4 * DAY), sessionId),
  })
  story.put('sessions', session)
  for (const one of here) story.put('presences', one)
  if (mode === 'online')
    for (const home of homes) story.put('session_households', { _id: `${sessionId}_${home}`, sessionId })
  else
    story.put('scene_tokens', {
      _id: scene,
      kind: 'session',
      subjectId: sessionId,
      place: { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' },
      revokedAt: null,
    })
  const deadline = sessionDeadline(session, now)
  if (deadline) story.put('deadlines', newDeadline(deadline))
}

const groupOfKey = (key: string): AttendeeGroup =>
  GROUP_OF_POST[key.split('_')[0] as keyof typeof GROUP_OF_POST] ?? 'residentDelegate'

/** At a round table those in office sit as well: they are the groups. */
function presencesOf(story: Story, sessionId: string, mode: SessionMode, residents: number): PresenceDoc[] {
  const presence = (openid: string, change: Partial<PresenceDoc>): PresenceDoc => {
    const _id = `${sessionId}_${story.person(openid)}`
    return {
      _id,
      sessionId,
      consultationId: story.id,
      compoundId: 'cp1',
      personId: story.person(openid),
      group: 'resident',
      label: null,
      verified: true,
      affected: false,
      stairwellId: 'cp1-b01-u1',
      householdId: homeOf(openid),
      state: 'here',
      byHand: null,
      rulesVersion: 'default_1',
      at: story.now,
      order: `${story.now.toISOString()}_${_id}`,
      ...change,
    }
  }
  const office = { verified: false, householdId: null, stairwellId: null, label: '某人' }
  return [
    ...COMERS.slice(0, residents).map((openid) => presence(openid, {})),
    ...(mode === 'roundtable'
      ? [
          presence('he', { ...office, group: 'serviceSpecialist' }),
          presence('ma', { ...office, group: 'propertyCompany' }),
          presence('ding', { ...office, group: 'delegateOrCommissioner' }),
        ]
      : []),
  ]
}
