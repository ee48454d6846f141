import { NEIGHBOUR } from '@shared/copy/authors'

import { refreshPage } from '../../consultations/refresh-page'
import { eachOf, type Leave } from '../../leaving/leaver'
import { removePublication } from '../../publish/remove-publication'
import { publicationId } from '../../store/publications'
import { SHOWN, type StatementDoc } from '../../store/statements'
import { withoutPerson } from '../../store/without-person'

/** What neighbours read stays, said by 本小区邻居; what never came so far goes, with its photos. */
export const leaveStatements: Leave = async (leaver, parts) => {
  const { store, now } = parts
  const { personId, goneId } = leaver
  await eachOf<StatementDoc>('statements', 'authorId', leaver, parts, async (statement) => {
    const publication = await store.publications.find(publicationId('statement', statement._id))
    if ((SHOWN as readonly string[]).includes(statement.state)) {
      // The page first: whoever dies in between finds the statement still hers, and makes it again.
      await store.traces.change<StatementDoc>('statements', statement._id, unnamed)
      if (statement.named) await refreshPage(store, statement.consultationId, now)
      if (publication)
        await store.traces.change('publications', publication._id, (one: typeof publication) =>
          withoutPerson({ ...one, draft: unnamed(one.draft as StatementDoc) }, personId, goneId),
        )
      await store.rawTexts.remove(publicationId('statement', statement._id))
      await store.traces.anonymise('statements', statement._id, personId, goneId)
      return
    }
    await store.deadlines.clear('heldStatement', statement._id)
    if (publication) await removePublication(publication, parts)
    await store.traces.remove('statements', statement._id)
  })
}

const unnamed = (statement: StatementDoc): StatementDoc =>
  statement.named ? { ...statement, author: NEIGHBOUR, named: false } : statement
