import { STEPS } from '@shared/contract/consultation'
import type { OwnerLevel } from '@shared/contract/process'
import { isOver, NEXT_VERBS, transitionOf, transitionsFrom } from '@shared/rules/consultation/life'

import { factsOf, processOf } from '../../../cloudfunctions/consultations/process-of'
import type { DeadlineDoc } from '../../../cloudfunctions/store/deadlines'
import type { FactNoteDoc } from '../../../cloudfunctions/store/fact-notes'
import type { ProposalDoc } from '../../../cloudfunctions/store/proposals'
import { consultationOf, docOf, docsOf, type Matter } from './matter'

const LEVELS: readonly OwnerLevel[] = ['branchSecretary', 'communitySecretary', 'countyAdmin']

/** What must hold of every matter after every step; the wrongs that it finds, in words. */
export function wrongIn(before: Matter, after: Matter, evidenceIsOwn: boolean): string[] {
  return [
    ...stuck(after),
    ...skipped(before, after),
    ...changedEvidence(before, after),
    ...(evidenceIsOwn ? miscounted(after) : []),
  ]
}

/** An open matter has an owner, a deadline that the clock knows, and a next act. */
function stuck(matter: Matter): string[] {
  const consultation = consultationOf(matter)
  const { state } = consultation
  const { owner, dueAt } = processOf(consultation)
  const deadline = docOf<DeadlineDoc>(matter.get('deadlines'))
  if (isOver(state)) return deadline || dueAt ? [`${state} still has a deadline`] : []
  return [
    ...(LEVELS.includes(owner) ? [] : [`${state} has no owner`]),
    ...(dueAt ? [] : [`${state} has no deadline`]),
    ...(deadline?.dueAt.getTime() === dueAt?.getTime()
      ? []
      : [`the clock does not know when ${state} is due`]),
    ...(NEXT_VERBS[state].some((verb) => transitionOf(state, verb)) ? [] : [`${state} leads nowhere`]),
  ]
}

/** A state changes along a row of the table, and no step begins before the one ahead of it. */
function skipped(before: Matter, after: Matter): string[] {
  const [was, is] = [consultationOf(before), consultationOf(after)]
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
  return wrong
}

const EVIDENCE_UNTIL: readonly (readonly [prefix: string, steps: readonly string[]])[] = [
  ['parties', ['asking', 'proposing']],
  ['party_entries/', ['asking', 'proposing']],
  ['fact_notes/', ['asking']],
  ['proposals/', ['proposing']],
  ['statement_answers/', ['asking', 'proposing', 'deliberating']],
  ['presences/', ['deliberating']],
]

/** What was evidence when its step ended stays as it was; a correction is a document of its own. */
function changedEvidence(before: Matter, after: Matter): string[] {
  const { state } = consultationOf(before)
  return EVIDENCE_UNTIL.filter(([, steps]) => !steps.includes(state)).flatMap(([prefix]) =>
    [...before].flatMap(([key, text]) =>
      key.startsWith(prefix) && after.get(key) !== text ? [`${key} changed in ${state}`] : [],
    ),
  )
}

/** The summary that guards read, counted anew from the documents. */
function miscounted(matter: Matter): string[] {
  const facts = factsOf(consultationOf(matter))
  const notes = docsOf<FactNoteDoc>(matter, 'fact_notes').filter(({ state }) => state === 'public').length
  const checked = docsOf<ProposalDoc>(matter, 'proposals').filter(
    ({ state, legal }) => state === 'public' && legal !== undefined && legal !== null,
  )
  const of = (kind: string) => checked.filter(({ legal }) => legal?.check === kind).length
  const expected = {
    factNotes: notes,
    proposals: checked.length,
    legal: { none: of('none'), statutory: of('statutory'), forbidden: of('forbidden') },
  }
  const got = { factNotes: facts.factNotes, proposals: facts.proposals, legal: { ...facts.legal } }
  return JSON.stringify(got) === JSON.stringify(expected)
    ? []
    : [`counted ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`]
}
