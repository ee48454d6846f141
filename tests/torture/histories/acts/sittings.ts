import { HOST_VERBS } from '@shared/contract/session/host'
import { sceneOf } from '@shared/rules/scene/scene-token'
import { decideSession } from '@shared/rules/session/guards'
import { isOver, takesPeople } from '@shared/rules/session/life'

import { openSecrets } from '../../../../cloudfunctions/kernel/secrets'
import { sessionPass } from '../../../../cloudfunctions/sessions/pass'
import { guardFacts } from '../../../../cloudfunctions/sessions/session-facts'
import { TEST_SECRET } from '../../../support/api'
import { RESIDENTS, TABLE_KEYS } from '../people'
import { type Acting, act, hopeless, mostly, words } from './act'

const DAY = 86_400_000

export const convene: Acting = (scene) => {
  const { matter, now, random } = scene
  const [last] = matter.sessions
  if (hopeless(scene, last !== undefined && (!isOver(last.state) || last.state === 'ended'))) return undefined
  const mode = random.pick(['onsite', 'roundtable', 'online'] as const)
  const startsAt = new Date(now.getTime() + random.pick([2, 3.1, 4, 5]) * DAY).toISOString()
  return act('session.convene', mostly(scene, 'wang'), {
    consultationId: matter.consultation._id,
    mode,
    startsAt,
    place: mode === 'online' ? '' : words(scene, '商量办公室'),
    agenda: ['先说说现状'],
    affectedStairwellIds: [],
    ...(mode === 'online' ? { days: 3 } : {}),
  })
}

/** What the host's screen offers; now and then what it does not. */
export const moveSitting: Acting = (scene) => {
  const { matter, now, random } = scene
  const [session] = matter.sessions
  if (!session || hopeless(scene, isOver(session.state))) return undefined
  const { _id: sessionId, rulesVersion } = session
  const facts = guardFacts(session, matter.consultation, quorumIn(scene, sessionId), now)
  const open = HOST_VERBS.filter((verb) => decideSession(verb, 'host', facts).kind === 'move')
  const onward = open.filter((verb) => verb !== 'callOff')
  const verb = random.chance(0.8) && onward.length > 0 ? random.pick(onward) : random.pick(HOST_VERBS)
  return act('session.move', mostly(scene, 'wang'), { sessionId, verb, rulesVersion, reason: 'weather' })
}

/** As it would be counted now: who stores it is the product. */
function quorumIn({ matter }: Parameters<Acting>[0], sessionId: string): boolean {
  const here = matter.all('presences').filter((one) => one.sessionId === sessionId && one.state === 'here')
  const [session] = matter.sessions
  if (session?.mode === 'online') return new Set(here.map(({ householdId }) => householdId)).size >= 3
  const residents = here.filter(({ verified }) => verified).length
  const groups = new Set(here.map(({ group }) => group).filter((group) => group !== 'resident')).size
  return residents >= 3 && (session?.mode !== 'roundtable' || groups >= 3)
}

/** Somebody comes: with code and pass mostly, to a table with a seat, or is added by hand and witnessed. */
export const comeIn: Acting = (scene) => {
  const { matter, now, random, seats } = scene
  const [session] = matter.sessions
  if (!session || hopeless(scene, !takesPeople(session.state, session.mode))) return undefined
  const { _id: sessionId, mode, rulesVersion } = session
  const presences = matter.all('presences').filter((one) => one.sessionId === sessionId)
  const waiting = presences.find(({ state }) => state === 'waitingWitness')
  const absent = RESIDENTS.filter(
    (one) => !presences.some(({ personId }) => personId === scene.api.personId(one)),
  )
  const present = RESIDENTS.filter((one) => !absent.includes(one))
  if (waiting && random.chance(0.6))
    return act('session.witness', mostly(scene, ...(present.length > 0 ? present : ['he'])), {
      sessionId,
      presenceId: waiting._id,
    })
  if (mode !== 'online' && random.chance(mode === 'roundtable' ? 0.45 : 0.25))
    return act('session.addByHand', mostly(scene, 'wang'), {
      sessionId,
      group: 'resident',
      stairwellId: 'cp1-b01-u1',
      reason: 'noPhone',
    })
  const seat = seats.find((one) => one.sessionId === sessionId)
  const pass = sessionPass(session, openSecrets(TEST_SECRET), now)
  const office = mode === 'online' ? [] : ['sun', 'he', 'ma']
  return act('session.checkIn', mostly(scene, ...(absent.length > 0 ? absent : RESIDENTS), ...office), {
    sessionId,
    rulesVersion,
    // Now and then a pass of two minutes ago, as a photo of the screen would show it.
    ...(mode === 'online'
      ? {}
      : {
          token: sceneOf(session.scene),
          pass: random.chance(0.92)
            ? pass
            : sessionPass(session, openSecrets(TEST_SECRET), new Date(now.getTime() - 180_000)),
        }),
    ...(mode === 'roundtable' && seat ? { seat: seat.code } : {}),
  })
}

/** Whom the host asks to the table, whose turn it is, and the photos of the spot. */
export const hostActs: Acting = (scene) => {
  const { matter, random } = scene
  const [session] = matter.sessions
  if (!session || hopeless(scene, session.mode === 'online' || session.settled)) return undefined
  const { _id: sessionId, mode, turn, photoSent } = session
  if (mode === 'onsite' && !photoSent && random.chance(0.8))
    return act('session.photos', mostly(scene, 'wang'), {
      sessionId,
      photoIds: [`${matter.consultation._id}-photo`],
      caption: '商量现场',
    })
  if (random.chance(0.4))
    return act('session.invite', mostly(scene, 'wang'), { sessionId, postKeys: [random.pick(TABLE_KEYS)] })
  if (random.chance(0.4))
    return act('session.keepSeat', mostly(scene, 'wang'), {
      sessionId,
      group: 'propertyCompany',
      label: '张经理',
    })
  return act('session.turn', mostly(scene, 'wang'), {
    sessionId,
    round: turn?.round ?? 1,
    seat: turn ? turn.seat + 1 : 0,
  })
}
