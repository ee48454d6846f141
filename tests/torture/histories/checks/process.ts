import { STEPS } from '@shared/contract/consultation'
import type { OwnerLevel } from '@shared/contract/process'
import { isOver, NEXT_VERBS, transitionOf, transitionsFrom } from '@shared/rules/consultation/life'

import { processOf } from '../../../../cloudfunctions/consultations/process-of'
import { pageOfStored } from '../../../../cloudfunctions/store/page-text'
import type { Matter } from '../matter'

const LEVELS: readonly OwnerLevel[] = ['branchSecretary', 'communitySecretary', 'countyAdmin']

/** An open matter has an owner, a deadline that the clock knows, and a next act; one that is over has none. */
export function stuck(matter: Matter): string[] {
  const { consultation } = matter
  const { state } = consultation
  const { owner, dueAt } = processOf(consultation)
  const deadline = matter.all('deadlines').find(({ rule }) => rule === 'consultationStep')
  if (isOver(state)) return deadline || dueAt ? [`${state} still has a deadline`] : []
  return [
    ...(LEVELS.includes(owner) ? [] : [`${state} has no owner`]),
    ...(dueAt ? [] : [`${state} has no deadline`]),
    ...(deadline?.dueAt.getTime() === dueAt?.getTime()
      ? []
      : [`the clock does not know when ${state} is due`]),
    ...(deadline?.level === owner && deadline.desks?.some((desk) => desk.startsWith(owner))
      ? []
      : [`${state} does not lie on the desk of its owner`]),
    ...(NEXT_VERBS[state].some((verb) => transitionOf(state, verb)) ? [] : [`${state} leads nowhere`]),
  ]
}

/** A state changes along a row of the table, and no step begins before the one ahead of it. */
export function skipped(before: Matter, after: Matter): string[] {
  const [was, is] = [before.consultation, after.consultation]
  const wrong: string[] = []
  if (was.state !== is.state) {
    const ways = transitionsFrom(was.state)
    const back = processOf(was).left?.step ?? null
    if (!ways.some(({ to }) => (to === 'previous' ? back : to) === is.state))
      wrong.push(`from ${was.state} to ${is.state}`)
  }
  const begun = STEPS.map((step) => is.steps.find((one) => one.step === step)?.startedAt ?? null)
  if (begun.slice(0, begun.filter((at) => at !== null).length).includes(null))
    wrong.push('a step was left out')
  const told = processOf(was).moves
  if (
    told.some(({ id, verb, from, to }, at) => {
      const now = processOf(is).moves[at]
      return now?.id !== id || now.verb !== verb || now.from !== from || now.to !== to
    })
  )
    wrong.push('a move that was made is not told any more as it was')
  return wrong
}

/** What readers see is what is stored, at the latest when the clock has worked. */
export function behind(matter: Matter): string[] {
  const stored = matter.all('consultation_pages')[0]
  if (!stored) return ['it has no page']
  const page = pageOfStored(stored)
  const { state, process } = matter.consultation
  const shown = page.statements.map(({ id }) => id).sort()
  const seen = matter
    .all('statements')
    .filter((one) => one.state === 'public' || one.state === 'folded')
    .map(({ _id }) => _id)
    .sort()
  return [
    ...(page.state === state ? [] : [`the page says ${page.state}, it is ${state}`]),
    ...(page.overdue === (process?.overdue ?? false) ? [] : ['the page does not say that it is overdue']),
    ...(JSON.stringify(shown) === JSON.stringify(seen)
      ? []
      : [`the page shows ${shown.length} statements, ${seen.length} are to be seen`]),
  ]
}
