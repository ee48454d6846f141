import { TASK_LIFE } from '@shared/rules/handling/task-life'

import { factsOf } from '../../../../cloudfunctions/consultations/process-of'
import type { Documents, Matter } from '../matter'
import { recountWork } from '../recount-work'

type Work = Documents['works']
type Task = Work['tasks'][number]

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const prefixed = (was: readonly unknown[], is: readonly unknown[]) => same(was, is.slice(0, was.length))

/** What guards read of the work, counted anew from what was written; and what the clock knows of it. */
export function mismanaged(matter: Matter): string[] {
  const { state } = matter.consultation
  const { work: counted, keys, ratings, reported, reopened } = factsOf(matter.consultation)
  const [work] = matter.all('works')
  if (!work) return []
  const expected = recountWork((kind) => matter.all(kind), reopened)
  const got = { work: counted, keys, ratings, reported }
  return [
    ...(same(got, expected)
      ? []
      : [`its work: counted ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`]),
    ...unplanned(matter, work),
    ...lowCounted(matter, work),
    ...untimed(matter, work, state === 'handling'),
    ...(work.chain.length > 0 ? [] : ['nobody has it']),
  ]
}

/**
 * 评效果 begins with every task done, one spot in two photos and both other keys; and only from there does the table
 * lead to 办结 (`skipped`).
 */
export function unkeyed(before: Matter, after: Matter): string[] {
  const [was, is] = [before.consultation, after.consultation]
  if (was.state !== 'handling' || is.state !== 'evaluating') return []
  const { work, keys } = recountWork((kind) => before.all(kind), factsOf(was).reopened)
  return [
    ...(work !== null && work.open === 0 ? [] : ['confirmed with a task to do']),
    ...(work?.beforeAfter ? [] : ['confirmed without two photos of one spot']),
    ...(keys.resident ? [] : ['confirmed without the resident’s key']),
    ...(keys.butler ? [] : ['confirmed without the butler’s key']),
  ]
}

/** Tasks are what was written and could be read, each once. */
function unplanned(matter: Matter, { tasks, evidence }: Work): string[] {
  const written = (kind: string) =>
    matter.all('work_entries').filter((one) => one.state === 'public' && one.kind === kind)
  const ids = (of: readonly { readonly _id: string }[]) => of.map(({ _id }) => _id).sort()
  return [
    ...(same(tasks.map(({ id }) => id).sort(), ids(written('task')))
      ? []
      : ['its tasks are not those written']),
    ...(same(evidence.map(({ entryId }) => entryId).sort(), ids(written('evidence')))
      ? []
      : ['the evidence counted is not the evidence written']),
  ]
}

function lowCounted(matter: Matter, { lowReasons, round }: Work): string[] {
  const reasons = matter
    .all('work_ratings')
    .filter(({ _id }) => _id.startsWith(`${matter.consultation._id}_${round}_`))
    .flatMap((one) => one.reasons)
  const said = Object.values(lowReasons).reduce((sum, count) => sum + count, 0)
  return said === reasons.length ? [] : [`${said} reasons are counted, ${reasons.length} were given`]
}

/** Silence, open tasks and an offer each have their time while it is worked on, and not a moment longer. */
function untimed(matter: Matter, { tasks, round, done, offer }: Work, working: boolean): string[] {
  const open = tasks.some((task) => task.round === round && task.state !== 'done')
  const known = new Set(matter.all('deadlines').map(({ rule }) => rule))
  const expected = {
    workSilence: working && done === null,
    workTask: working && open,
    workOffer: working && offer !== null,
  }
  const lines = matter.all('direct_lines').filter(({ answer }) => !answer)
  const timed = matter.all('deadlines').filter(({ rule }) => rule === 'directLine')
  return [
    ...Object.entries(expected)
      .filter(([rule, is]) => known.has(rule as never) !== is)
      .map(([rule, is]) => (is ? `the clock knows nothing of its ${rule}` : `${rule} is left behind`)),
    ...(same(lines.map(({ _id }) => _id).sort(), timed.map(({ subject }) => subject).sort())
      ? []
      : ['a question has no time, or its time outlives it']),
  ]
}

/** Nothing of the work disappears or changes but along its own table, and nothing at all once the step is over. */
export function keepsWork(was: Work, is: Work, working: boolean): boolean {
  const links = (of: Work) => of.chain.map(({ key, since, how }) => [key, since, how])
  const earlier = (of: Work, list: readonly { readonly round: number }[]) =>
    list.filter(({ round }) => round < was.round || of.round !== was.round)
  const kept =
    prefixed(links(was), links(is)) &&
    prefixed(was.evidence, is.evidence) &&
    prefixed(was.hotline, is.hotline) &&
    was.tasks.every((task, at) => follows(task, is.tasks[at], was.round)) &&
    is.sentBack >= was.sentBack &&
    is.entries >= was.entries &&
    same(earlier(was, was.answers), earlier(was, is.answers)) &&
    same(earlier(was, was.pairs), earlier(was, is.pairs))
  if (working) return kept
  const evidence = ({ chain, tasks, pairs, answers, evidence: seen, sentBack, entries }: Work) => [
    chain,
    tasks,
    pairs,
    answers,
    seen,
    sentBack,
    entries,
  ]
  return kept && same(evidence(was), evidence(is))
}

/** Each task stays the same one, and its state goes one step of its table. */
function follows(was: Task, is: Task | undefined, round: number): boolean {
  if (!is || is.id !== was.id || is.what !== was.what || is.round !== was.round) return false
  if (was.round !== round) return same(was, is)
  return was.state === is.state || TASK_LIFE.some(({ from, to }) => from === was.state && to === is.state)
}

/** A question stays as it was asked; it is answered once. */
export const keepsLine = (was: Documents['direct_lines'], is: Documents['direct_lines']): boolean => {
  const asked = ({ answer: _1, dueAt: _2, overdue: _3, ...rest }: Documents['direct_lines']) => rest
  return was.answer ? same(was, is) : same(asked(was), asked(is))
}

/** What was let out stays as it was read; a photo that is looked at late may still be taken away. */
export function keepsEntry(
  was: Documents['work_entries'],
  is: Documents['work_entries'],
  working: boolean,
): boolean {
  const words = ({ state: _1, why: _2, reason: _3, photos: _4, round: _5, ...rest }: typeof was) => rest
  if (!same(words(was), words(is))) return false
  if (was.state === is.state) return was.round === is.round
  if (was.state === 'public' || was.state === 'late') return false
  return is.state !== 'public' || working
}
