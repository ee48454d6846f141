import { ANSWER_VERDICTS } from '@shared/contract/answers'
import { STANCES } from '@shared/contract/consultation'
import { HELD_KINDS } from '@shared/contract/held-words'

import { RESIDENTS } from '../people'
import { type Acting, act, mostly, words } from './act'

const JUDGE_OF_DESK: Readonly<Record<string, string>> = {
  branchSecretary_cp1: 'wang',
  communitySecretary_cm1: 'li',
  countyAdmin_county: 'zhao',
}
const REASON = '大家都看得见。'

export const say: Acting = (scene) =>
  act('statement.say', mostly(scene, ...RESIDENTS), {
    consultationId: scene.matter.consultation._id,
    text: words(scene, '加两把长椅吧。'),
    photoIds: [],
  })

export const takeStance: Acting = (scene) => {
  const { matter, random } = scene
  const statements = matter.all('statements')
  if (statements.length === 0) return undefined
  return act('consultation.takeStance', mostly(scene, ...RESIDENTS), {
    consultationId: matter.consultation._id,
    statementId: random.pick(statements)._id,
    stance: random.pick(STANCES),
  })
}

/** Mostly all that wait; now and then what has an answer, or is not to be seen. */
export const answer: Acting = (scene) => {
  const { matter, random } = scene
  const statements = matter.all('statements')
  const open = statements.filter(({ state, answerId }) => ['public', 'folded'].includes(state) && !answerId)
  const chosen = open.length > 0 && random.chance(0.92) ? open : statements
  if (chosen.length === 0) return undefined
  const verdict = random.pick(ANSWER_VERDICTS)
  const [proposal] = matter.all('proposals')
  return act('statement.answer', mostly(scene, 'wang'), {
    consultationId: matter.consultation._id,
    statementIds: chosen.map(({ _id }) => _id).slice(0, 5),
    verdict,
    reason: words(scene, '地方不够。'),
    ...(verdict === 'notAdopted' || !proposal ? {} : { proposalId: proposal._id }),
  })
}

/** Reported, taken down, contested by its author, looked at again. */
export const judgeStatement: Acting = (scene) => {
  const { api, matter, random } = scene
  const statements = matter.all('statements')
  if (statements.length === 0) return undefined
  const { _id: statementId, state, authorId, desk } = random.pick(statements)
  if (state === 'hidden') {
    const author = RESIDENTS.find((openid) => api.personId(openid) === authorId)
    return act('statement.contest', mostly(scene, author ?? 'an1'), { statementId })
  }
  if (state === 'held' || state === 'contested' || state === 'folded')
    return act('statement.decide', mostly(scene, JUDGE_OF_DESK[desk ?? ''] ?? 'wang'), {
      statementId,
      decision: random.chance(0.6) ? 'restore' : 'keepHidden',
      reason: REASON,
    })
  if (random.chance(0.4)) return act('statement.hide', mostly(scene, 'wang'), { statementId, reason: REASON })
  return act('statement.report', mostly(scene, ...RESIDENTS), { statementId, reason: 'untrue' })
}

/** What the machine held of evidence, of notices and of reasons waits for a person. */
export const decideHeld: Acting = (scene) => {
  const { matter, random } = scene
  const kinds: readonly string[] = HELD_KINDS
  const held = matter
    .all('publications')
    .filter(({ state, kind }) => state === 'held' && kinds.includes(kind))
  if (held.length === 0) return undefined
  const { _id, desk } = random.pick(held)
  return act('words.decide', mostly(scene, JUDGE_OF_DESK[desk ?? ''] ?? 'zhao'), {
    id: _id,
    decision: random.chance(0.75) ? 'restore' : 'keepHidden',
    reason: REASON,
  })
}
