import type { CollectionName } from '../store/collections'
import type { PublicationDoc, PublicationKind } from '../store/publications'
import type { StatementAnswerDoc } from '../store/statement-answers'
import { eachOf, type Leave } from './leaver'

/** Where the thing itself lies, for what is written in office or under somebody else's matter. */
const SUBJECTS: Partial<Readonly<Record<PublicationKind, CollectionName>>> = {
  consultation: 'consultations',
  session: 'sessions',
  factNote: 'fact_notes',
  proposal: 'proposals',
  answer: 'statement_answers',
  work: 'work_entries',
  minutes: 'minutes',
  activity: 'service_activities',
}

/** What she wrote of any other kind: the record of what was done in a matter stays, without her. */
export const leavePublished: Leave = async (leaver, parts) => {
  const { store } = parts
  const { personId, goneId } = leaver
  await eachOf<PublicationDoc>(
    'publications',
    'authorId',
    leaver,
    parts,
    async ({ _id, kind, subjectId }) => {
      const collection = SUBJECTS[kind]
      if (collection) await store.traces.anonymise(collection, subjectId, personId, goneId)
      await store.rawTexts.remove(_id)
      await store.traces.anonymise('publications', _id, personId, goneId)
    },
  )
  // An answer names its author itself: also where its way to the public is kept no longer.
  await eachOf<StatementAnswerDoc>('statement_answers', 'authorId', leaver, parts, ({ _id }) =>
    store.traces.anonymise('statement_answers', _id, personId, goneId),
  )
}
