import { STARS } from '@shared/contract/handling'
import type { ChosenChannel, MoveConsultationInput, ProcessVerb } from '@shared/contract/process'
import { CANCEL_CAUSES, CLOSING_RESULTS, PROCESS_VERBS } from '@shared/contract/process'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { missingOf } from '@shared/rules/consultation/guards'
import { type Mover, NEXT_VERBS, transitionOf, transitionsFrom } from '@shared/rules/consultation/life'

import { factsOf, stepDueAt } from '../../../../cloudfunctions/consultations/process-of'
import type { Matter } from '../matter'
import { RESIDENTS } from '../people'
import { type Act, type Acting, act, mostly, type Scene, words } from './act'

const DAY = 86_400_000
const HELD_BY: Readonly<Record<Mover, string>> = {
  host: 'wang',
  branchSecretary: 'wang',
  communitySecretary: 'li',
  countyAdmin: 'zhao',
  serviceSpecialist: 'he',
}
const CHANNELS: readonly ChosenChannel[] = ['hotline12345', 'court', 'mediation', 'otherBody']

/** As much of a matter as guards ask about. */
type Told = Pick<Matter, 'consultation' | 'all'>

/** Words that readers see and nobody has answered: what a guard counts at the move itself. */
const unansweredIn = (matter: Told): number =>
  matter.all('statements').filter(({ state, answerId }) => ['public', 'folded'].includes(state) && !answerId)
    .length

/** What the table's guards say of a verb now. */
export function missingNow(matter: Told, verb: ProcessVerb, now: Date) {
  const { consultation } = matter
  const row = transitionOf(consultation.state, verb)
  if (!row) return undefined
  const unanswered = unansweredIn(matter)
  return missingOf(row.guards, {
    facts: factsOf(consultation),
    now,
    unanswered,
    stepDueAt: stepDueAt(consultation),
  })
}

/** Leads on where the guards allow it. */
export const onwards: Acting = (scene) => {
  const { matter, now, random } = scene
  const ready = NEXT_VERBS[matter.consultation.state].filter(
    (verb) => missingNow(matter, verb, now)?.length === 0,
  )
  return ready.length > 0 ? moving(scene, random.pick(ready)) : undefined
}

/** The way that this history leans towards, where it stands before it. */
export const leaning: Acting = (scene) => {
  const { aim, matter } = scene
  return aim.from === matter.consultation.state ? moving(scene, aim.verb) : undefined
}

/** Any verb of the state, its evidence there or not. */
export const sideways: Acting = (scene) => {
  const open = transitionsFrom(scene.matter.consultation.state).map(({ verb }) => verb)
  return open.length > 0 ? moving(scene, scene.random.pick(open)) : undefined
}

/** Any verb at all: mostly one that no row has. */
export const astray: Acting = (scene) => moving(scene, scene.random.pick(PROCESS_VERBS))

function moving(scene: Scene, verb: ProcessVerb): Act {
  const { matter, now, random } = scene
  const { _id: consultationId, state } = matter.consultation
  const who = transitionOf(state, verb)?.who ?? []
  const openid = who.length > 0 ? HELD_BY[random.pick(who)] : random.pick(['wang', 'li', ...RESIDENTS])
  const days = random.chance(0.9) ? 2 + random.below(25) : 90
  const said: MoveConsultationInput = {
    consultationId,
    verb,
    reason: words(scene, '大家说好了这样办。'),
    until: dayNameOf(new Date(now.getTime() + days * DAY)),
    cause: random.pick(CANCEL_CAUSES),
    channel: random.pick(CHANNELS),
    result: random.pick(CLOSING_RESULTS),
    rating: random.pick(STARS),
  }
  return act('consultation.move', mostly(scene, openid), said)
}
