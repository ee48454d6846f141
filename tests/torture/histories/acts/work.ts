import { DONE_VERDICTS } from '@shared/contract/handling'
import { NOT_MINE_REASONS } from '@shared/contract/work-task'
import { dayNameOf } from '@shared/rules/calendar/working-days'

import { ratingId, type WorkDoc } from '../../../../cloudfunctions/store/works'
import { RESIDENTS } from '../people'
import { type Acting, act, hopeless, mostly, type Scene, words } from './act'

const DAY = 86_400_000
/** Who sits at which post: they are given tasks, and asked to take a matter over. */
export const HOLDERS: Readonly<Record<string, string>> = {
  branchSecretary_cp1: 'wang',
  propertyManager_cp1: 'ma',
  communitySecretary_cm1: 'li',
  serviceSpecialist_cm1: 'he',
  'redButler_cp1-b01-u1': 'sun',
}
const OWNERS = Object.keys(HOLDERS)
const PLANNERS = ['wang', 'he', 'li'] as const

export const workIn = ({ matter }: Scene): WorkDoc | undefined => matter.all('works')[0]
const tasksIn = (scene: Scene) => {
  const work = workIn(scene)
  return work?.tasks.filter(({ round }) => round === work.round) ?? []
}
const dayAhead = ({ now, random }: Scene) =>
  dayNameOf(new Date(now.getTime() + (random.chance(0.95) ? random.below(12) : 40) * DAY))

export const addTask: Acting = (scene) => {
  const tasks = tasksIn(scene)
  const enough = tasks.length >= 3 || tasks.some(({ state }) => state !== 'done')
  if (hopeless(scene, enough) || hopeless(scene, Boolean(workIn(scene)?.done))) return undefined
  const [proposal] = scene.matter.all('proposals')
  return act('work.addTask', mostly(scene, ...PLANNERS), {
    consultationId: scene.matter.consultation._id,
    what: words(scene, '换一个新桶。'),
    ownerKey: scene.random.pick(OWNERS),
    dueOn: dayAhead(scene),
    ...(proposal && scene.random.chance(0.3) ? { proposalId: proposal._id } : {}),
  })
}

/** Mostly by whoever has it, and mostly done. */
export const settleTask: Acting = (scene) => {
  const { random } = scene
  const tasks = tasksIn(scene)
  const open = tasks.filter(({ state }) => state === 'open')
  const [task] = open.length > 0 ? open : tasks
  if (!task || hopeless(scene, open.length === 0)) return undefined
  const isDone = random.chance(0.8)
  return act('work.settleTask', mostly(scene, HOLDERS[task.ownerKey] ?? 'wang', ...(isDone ? ['he'] : [])), {
    consultationId: scene.matter.consultation._id,
    taskId: task.id,
    as: isDone ? 'done' : 'notMine',
    ...(isDone ? {} : { reason: random.pick(NOT_MINE_REASONS) }),
  })
}

export const giveTask: Acting = (scene) => {
  const tasks = tasksIn(scene)
  const task = tasks.find(({ state }) => state === 'returned') ?? tasks[0]
  if (!task || hopeless(scene, task.state === 'done')) return undefined
  return act('work.giveTask', mostly(scene, ...PLANNERS), {
    consultationId: scene.matter.consultation._id,
    taskId: task.id,
    ownerKey: scene.random.pick(OWNERS),
    dueOn: dayAhead(scene),
  })
}

/** Photos of a spot that somebody took; each goes with one entry. */
export const SPOTS = 6

/** A word on how far it is, or a spot before and after. */
export const addEntry: Acting = (scene) => {
  const { matter, random } = scene
  const { _id: consultationId } = matter.consultation
  const entries = matter.all('work_entries')
  const said = { consultationId, text: words(scene, '东门第二个垃圾桶。') }
  const taken = entries.filter(({ photoIds }) => photoIds.length > 0).length
  const work = workIn(scene)
  if (hopeless(scene, work?.pairs.some(({ round }) => round === work.round) === true)) return undefined
  if (taken >= SPOTS || random.chance(0.25))
    return act('work.addEntry', mostly(scene, 'he', 'wang'), { ...said, kind: 'progress', photoIds: [] })
  const open = entries.find(
    ({ _id, kind, state }) =>
      kind === 'before' && state === 'public' && !entries.some(({ beforeId }) => beforeId === _id),
  )
  const photo = { ...said, photoIds: [`${consultationId}-spot${taken}`] }
  return open
    ? act('work.addEntry', 'he', { ...photo, kind: 'after', beforeId: open._id })
    : act('work.addEntry', 'he', { ...photo, kind: 'before' })
}

/** The butler has been there. */
export const bringEvidence: Acting = (scene) => {
  const work = workIn(scene)
  const last = work?.evidence.filter(({ round }) => round === work.round).at(-1)
  if (hopeless(scene, !work?.done || last?.verdict === 'done')) return undefined
  return act('work.addEntry', mostly(scene, 'sun'), {
    consultationId: scene.matter.consultation._id,
    kind: 'evidence',
    text: words(scene, '到现场看过。'),
    photoIds: [],
    verdict: scene.random.chance(0.75) ? 'done' : scene.random.pick(DONE_VERDICTS),
  })
}

export const reportDone: Acting = (scene) => {
  const tasks = tasksIn(scene)
  const early = tasks.length === 0 || tasks.some(({ state }) => state !== 'done')
  if (hopeless(scene, early || Boolean(workIn(scene)?.done))) return undefined
  return act('work.reportDone', mostly(scene, ...PLANNERS), {
    consultationId: scene.matter.consultation._id,
  })
}

export const sendBack: Acting = (scene) => {
  const done = tasksIn(scene).filter(({ state }) => state === 'done')
  if (done.length === 0 || hopeless(scene, !workIn(scene)?.done)) return undefined
  return act('work.sendBack', mostly(scene, 'li'), {
    consultationId: scene.matter.consultation._id,
    taskIds: done.slice(0, 1).map(({ id }) => id),
  })
}

/** Who was there or said something, and so has a say. */
const voicesIn = ({ api, matter }: Scene): readonly string[] => {
  const people = new Set([
    ...matter.all('presences').map(({ personId }) => personId),
    ...matter.all('participations').map(({ personId }) => personId),
  ])
  const voices = RESIDENTS.filter((openid) => people.has(api.personId(openid)))
  return voices.length > 0 ? voices : RESIDENTS
}

export const answerWork: Acting = (scene) => {
  if (hopeless(scene, !workIn(scene)?.done)) return undefined
  return act('work.answer', mostly(scene, ...voicesIn(scene)), {
    consultationId: scene.matter.consultation._id,
    verdict: scene.random.chance(0.75) ? 'done' : scene.random.pick(DONE_VERDICTS),
  })
}

export const rateWork: Acting = (scene) => {
  const { api, matter, random } = scene
  const stars = random.pick([1, 1, 2, 3, 5])
  const rated = matter.all('work_ratings').map(({ _id }) => _id)
  const round = workIn(scene)?.round ?? 0
  const open = voicesIn(scene).filter(
    (openid) => !rated.includes(ratingId(matter.consultation._id, round, api.personId(openid))),
  )
  if (hopeless(scene, open.length === 0)) return undefined
  return act('work.rate', mostly(scene, ...(open.length > 0 ? open : RESIDENTS)), {
    consultationId: scene.matter.consultation._id,
    stars,
    reasons: stars < 3 || random.chance(0.1) ? ['tooSlow'] : [],
  })
}
