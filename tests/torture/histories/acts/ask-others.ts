import { DIRECT_TO } from '@shared/contract/direct-line'
import { dayNameOf } from '@shared/rules/calendar/working-days'

import { type Acting, act, hopeless, mostly } from './act'
import { HOLDERS, workIn } from './work'

/** Whoever has it asks somebody else to take it over. */
export const offerWork: Acting = (scene) => {
  const firstKey = workIn(scene)?.chain.at(-1)?.key ?? 'branchSecretary_cp1'
  const others = Object.keys(HOLDERS).filter((key) => key !== firstKey || scene.random.chance(0.1))
  return act('work.offer', mostly(scene, HOLDERS[firstKey] ?? 'wang'), {
    consultationId: scene.matter.consultation._id,
    ownerKey: scene.random.pick(others),
  })
}

export const answerOffer: Acting = (scene) => {
  const offer = workIn(scene)?.offer
  if (hopeless(scene, !offer)) return undefined
  return act('work.answerOffer', mostly(scene, HOLDERS[offer?.key ?? ''] ?? 'ma'), {
    consultationId: scene.matter.consultation._id,
    accept: scene.random.chance(0.6),
  })
}

export const trackWork: Acting = (scene) =>
  act('work.track', mostly(scene, 'he'), { consultationId: scene.matter.consultation._id })

/** 书记直通车. */
export const askDirectly: Acting = (scene) =>
  act('work.askDirectly', mostly(scene, 'wang', 'li'), {
    consultationId: scene.matter.consultation._id,
    to: scene.random.pick(DIRECT_TO),
    text: '请派人来看一看。',
  })

export const answerDirectly: Acting = (scene) => {
  const lines = scene.matter.all('direct_lines')
  const line = lines.find(({ answer }) => !answer) ?? lines[0]
  if (!line || hopeless(scene, line.answer !== null)) return undefined
  return act('work.answerDirectly', mostly(scene, line.to === 'county' || line.overdue ? 'zhao' : 'he'), {
    consultationId: scene.matter.consultation._id,
    lineId: line._id,
    text: '明天上午到。',
  })
}

export const recordCall: Acting = (scene) =>
  act('work.recordCall', mostly(scene, 'wang', 'he'), {
    consultationId: scene.matter.consultation._id,
    number: `DZ2026${scene.random.pick(['A', 'B', 'C'])}`,
    calledOn: dayNameOf(scene.now),
  })
