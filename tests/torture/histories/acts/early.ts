import { RESIDENTS } from '../people'
import { type Acting, act, mostly, words } from './act'

const STAIRWELL = 'cp1-b01-u1'

export const noteFact: Acting = (scene) => {
  const [known] = scene.matter.all('fact_notes').filter(({ state }) => state === 'public')
  const corrects = known && scene.random.chance(0.4) ? known._id : undefined
  return act('consultation.addFactNote', mostly(scene, 'sun'), {
    consultationId: scene.matter.consultation._id,
    text: words(scene, '凉亭顶漏雨。'),
    photoIds: [],
    ...(corrects ? { corrects } : {}),
  })
}

export const listParties: Acting = (scene) =>
  act('consultation.listParties', mostly(scene, 'wang'), {
    consultationId: scene.matter.consultation._id,
    wholeCompound: false,
    stairwellIds: scene.random.chance(0.8) ? [STAIRWELL] : ['cp1-b02-u1'],
    groups: scene.random.chance(0.3) ? ['elderly'] : [],
    bodies: [],
  })

export const tellParties: Acting = (scene) => {
  const [parties] = scene.matter.all('parties')
  const keys = [
    ...(parties?.stairwells.map(({ id }) => `stairwell_${id}`) ?? []),
    ...(parties?.groups.map((group) => `group_${group}`) ?? []),
  ]
  if (!parties) return undefined
  return act('consultation.tellParties', mostly(scene, 'wang', 'wang', 'sun'), {
    consultationId: scene.matter.consultation._id,
    keys: scene.random.chance(0.85) ? keys : [`stairwell_${STAIRWELL}`],
    way: 'posted',
  })
}

export const propose: Acting = (scene) =>
  act('proposal.submit', mostly(scene, 'an1', 'cao1', 'ma'), {
    consultationId: scene.matter.consultation._id,
    title: '加四把椅子',
    measure: words(scene, '南边放四把长椅。'),
    costYuan: 0,
    payer: 'nobody',
    doer: 'residents',
  })

export const checkProposal: Acting = (scene) => {
  const { matter, random } = scene
  const open = matter.all('proposals').filter(({ state, legal }) => state === 'public' && !legal)
  const [first] = open.length > 0 ? open : matter.all('proposals')
  if (!first) return undefined
  const check = random.pick([
    { check: 'none' },
    { check: 'none' },
    { check: 'statutory', item: 5 },
    { check: 'forbidden', ground: 'fireSafety' },
  ] as const)
  return act('proposal.check', mostly(scene, 'wang'), { proposalId: first._id, ...check })
}

export const withdrawProposal: Acting = (scene) => {
  const all = scene.matter.all('proposals')
  if (all.length === 0) return undefined
  const proposal = scene.random.pick(all)
  const author = RESIDENTS.find((openid) => scene.api.personId(openid) === proposal.authorId)
  return act('proposal.withdraw', mostly(scene, author ?? 'ma'), { proposalId: proposal._id })
}
