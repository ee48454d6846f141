import type { ResultPaperInput } from '@shared/contract/handling'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { factsOf, processOf } from '../../consultations/process-of'
import { workOf } from '../../consultations/work-of'
import { changesOf } from '../../handling/changes-of'
import { pairsView } from '../../handling/pairs-view'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<ResultPaperInput>
const LINK_SECONDS = 600
/** Spots that are shown; more would not fit a wall. */
const PHOTOS_MOST = 2

/** What came of a matter on one sheet in large type, for the station's wall (S1-41). */
export const resultPaper = defineAction({
  name: 'work.paper',
  access: 'known',
  input,
  limit: 'papers',
  // Consultation, work twice, answers, entries twice, statements, links, the person, the paper and its link.
  cost: 15,
  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, context) {
    const { store, ports, target } = context
    const { consultation } = target
    if (consultation.state !== 'closed' && consultation.state !== 'evaluating') throw fail('STEP_CLOSED')
    const [changes, stored, entries] = await Promise.all([
      changesOf(consultation, context),
      store.works.find(consultationId),
      store.works.entries(consultationId),
    ])
    const work = workOf(consultation, stored)
    const { ratings, reopened } = factsOf(consultation)
    const closing = [...processOf(consultation).moves].reverse().find(({ result }) => result !== null)
    const { fileId } = await ports.askRegistry({
      kind: 'result',
      result: {
        compoundName: consultation.compoundName,
        officeName: consultation.officeName,
        title: consultation.title,
        openedAt: consultation.openedAt.toISOString(),
        closedAt: closing?.at.toISOString() ?? null,
        outcome: closing?.result ?? null,
        says: closing?.reasonState === 'public' ? closing.reason : null,
        tasks: work.tasks
          .filter(({ state }) => state === 'done')
          .map(({ what, label, doneAt }) => ({ what, by: label, doneAt: doneAt?.toISOString() ?? null })),
        changes: changes.map(({ said, proposal, tasks }) => ({ said, proposal, tasks })),
        pairs: pairsView(
          work,
          entries.filter(({ state }) => state === 'public'),
          (file) => file ?? '',
        )
          .slice(0, PHOTOS_MOST)
          .map(({ spot, before, after }) => ({ spot, before, after })),
        ratings: { count: ratings.count, sum: ratings.sum },
        reopened,
      },
    })
    const [url = ''] = await ports.temporaryLinks([fileId], LINK_SECONDS)
    return { url, expiresInSeconds: LINK_SECONDS }
  },
})
