import { goneAt } from '@shared/rules/retention/kept'

import { closedAt } from './closed-at'
import { lookAgain, type Sweep } from './sweep-kind'

/** What was written before it was masked goes a year after its matter was closed, and with its publication. */
export const sweepRawTexts: Sweep = async ({ store, now }, atMost) => {
  for (const { _id } of await store.rawTexts.due(now, atMost)) {
    const publication = await store.publications.find(_id)
    const closed = publication ? await closedAt(publication, store) : 'gone'
    const end = closed === 'gone' ? now : closed === null ? null : goneAt('rawText', closed)
    if (end !== null && end <= now) await store.rawTexts.remove(_id)
    else await store.rawTexts.lookAt(_id, end ?? lookAgain(now))
  }
}
