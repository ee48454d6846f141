import { STANDING_OPTIONS } from '@shared/contract/poll'
import { OUTCOMES } from '@shared/contract/process'
import { ASSEMBLY_RESULTS } from '@shared/contract/statutory'
import { SIGNERS } from '@shared/rules/consultation/facts'

import { factsOf } from '../../../../cloudfunctions/consultations/process-of'
import { RESIDENTS } from '../people'
import { type Acting, act, hopeless, mostly, words } from './act'

export const setPoll: Acting = (scene) => {
  const { matter, random } = scene
  const choosable = matter
    .all('proposals')
    .filter(({ state, legal }) => state === 'public' && legal && legal.check !== 'forbidden')
  const [poll] = matter.all('polls')
  if (choosable.length === 0 || hopeless(scene, poll?.answered === true)) return undefined
  return act('poll.set', mostly(scene, 'wang'), {
    consultationId: matter.consultation._id,
    proposalIds: choosable.map(({ _id }) => _id).slice(0, 4),
    days: 3,
    hiddenUntilClose: random.chance(0.5),
    costOnOwners: random.chance(0.5),
  })
}

export const answerPoll: Acting = (scene) => {
  const { matter, random } = scene
  const [poll] = matter.all('polls')
  if (!poll || hopeless(scene, scene.now >= poll.closesAt)) return undefined
  return act('poll.answer', mostly(scene, ...RESIDENTS), {
    consultationId: matter.consultation._id,
    choice: random.pick([...poll.proposals.map(({ id }) => id), ...STANDING_OPTIONS]),
  })
}

export const writeMinutes: Acting = (scene) => {
  const { matter, random } = scene
  const { minutes, poll } = factsOf(matter.consultation)
  const early = matter.sessions[0]?.state !== 'ended' || (poll !== null && !poll.closed)
  if (hopeless(scene, early || (minutes?.signatures.length ?? 0) > 0)) return undefined
  const outcome = random.pick(OUTCOMES)
  const adopted = matter
    .all('proposals')
    .filter(({ state, legal }) => state === 'public' && legal?.check === 'none')
  const speaksFor = outcome === 'consensus' || outcome === 'majorityView'
  return act('minutes.write', mostly(scene, 'wang', 'sun', 'li'), {
    consultationId: matter.consultation._id,
    outcome,
    adoptedIds: speaksFor ? adopted.map(({ _id }) => _id).slice(0, 1) : [],
    conclusion: words(scene, '加两把长椅。'),
    viewsFor: ['好。'],
    viewsAgainst: ['吵。'],
    minority: outcome === 'majorityView' ? '怕吵。' : '',
  })
}

/** Mostly the next signature by somebody who may; now and then under a text that is not there any more. */
export const sign: Acting = (scene) => {
  const { matter, random } = scene
  const { minutes } = factsOf(matter.consultation)
  const text = matter.all('minutes').find(({ _id }) => _id === minutes?.id)
  if (!minutes || !text || hopeless(scene, minutes.sealed)) return undefined
  const next = SIGNERS.find((one) => !minutes.signatures.includes(one)) ?? 'resident'
  const as = random.chance(0.92) ? next : random.pick(SIGNERS)
  const openid = { host: 'wang', recorder: text.mode === 'onsite' ? 'wang' : 'sun', resident: 'dong1' }[as]
  const seal = random.chance(0.95) ? text.seal : 'a'.repeat(24)
  return act('minutes.sign', mostly(scene, openid), { consultationId: matter.consultation._id, as, seal })
}

export const addNote: Acting = (scene) => {
  if (hopeless(scene, factsOf(scene.matter.consultation).minutes?.sealed !== true)) return undefined
  return act('minutes.note', mostly(scene, 'wang'), {
    consultationId: scene.matter.consultation._id,
    note: scene.random.pick(['dissentAnswer', 'correction']),
    text: words(scene, '椅子朝南放。'),
  })
}

export const markStatutory: Acting = (scene) =>
  act('statutory.mark', mostly(scene, 'wang'), {
    consultationId: scene.matter.consultation._id,
    ...scene.random.pick([
      { item: 5, ground: 'comparedWithLaw' },
      { item: 5, ground: 'workNeedsIt' },
      { item: null, ground: 'wordsOnly' },
    ] as const),
  })

export const askAssembly: Acting = (scene) => {
  const result = scene.random.pick(ASSEMBLY_RESULTS)
  return act('statutory.result', mostly(scene, 'wang', 'li'), {
    consultationId: scene.matter.consultation._id,
    result,
    heldOn: result === 'notHeld' ? null : '2026-11-20',
  })
}
