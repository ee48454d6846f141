import type { BeforeAfter, Change } from '@shared/contract/handling'

import { workOf } from '../consultations/work-of'
import type { ActionContext } from '../kernel/define-action'
import type { ConsultationDoc } from '../store/consultations'
import { linksOf, pairsView } from './pairs-view'

const ANSWERS = 40
const SAID = 3

/** From the words to the photo: what neighbours said, the proposal it went into, the tasks that carried it out, the spot. */
export async function changesOf(
  consultation: ConsultationDoc,
  context: Pick<ActionContext, 'store' | 'ports' | 'now'>,
): Promise<Change[]> {
  const { store } = context
  const [answers, stored, entries] = await Promise.all([
    store.statementAnswers.inStates(consultation._id, ['public'], '', ANSWERS),
    store.works.find(consultation._id),
    store.works.entries(consultation._id),
  ])
  const takenUp = answers.filter(({ verdict, proposal }) => verdict !== 'notAdopted' && proposal !== null)
  const ids = [...new Set(takenUp.flatMap(({ statementIds }) => statementIds))].slice(0, 200)
  const work = workOf(consultation, stored)
  const shown = entries.filter(({ state }) => state === 'public')
  const [said, linkOf] = await Promise.all([store.statements.byIds(ids), linksOf(shown, context)])
  const pairs = pairsView(work, shown, linkOf)
  const proposals = new Map(takenUp.flatMap(({ proposal }) => (proposal ? [[proposal.id, proposal]] : [])))
  return [...proposals.values()].map(({ id, number, title }) => {
    const words = takenUp
      .filter(({ proposal }) => proposal?.id === id)
      .flatMap(({ statementIds }) => statementIds)
    const tasks = work.tasks.filter(({ proposal }) => proposal?.id === id)
    return {
      said: said
        .filter(({ _id, state }) => words.includes(_id) && state === 'public')
        .slice(0, SAID)
        .map(({ text }) => text),
      proposal: { number, title },
      tasks: tasks.map(({ what, state }) => ({ what, done: state === 'done' })),
      pair: pairOf(
        pairs,
        tasks.map((task) => task.id),
        proposals.size,
      ),
    }
  })
}

/** The photo of a task that carried it out; where only one proposal was carried out, any. */
const pairOf = (pairs: readonly BeforeAfter[], taskIds: readonly string[], proposals: number) =>
  pairs.find(({ taskId }) => taskId !== null && taskIds.includes(taskId)) ??
  (proposals === 1 ? (pairs[0] ?? null) : null)
