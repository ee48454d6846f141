import { eachOf, type Leave } from '../../leaving/leaver'
import { removePublication } from '../../publish/remove-publication'
import { publicationId } from '../../store/publications'
import type { QuestionDoc } from '../../store/questions'

/** A question that everybody may read stays with its answer, without her; one that never came so far goes. */
export const leaveQuestions: Leave = (leaver, parts) =>
  eachOf<QuestionDoc>('deputy_questions', 'authorId', leaver, parts, async ({ _id, askedAt, state }) => {
    const { store } = parts
    const publication = await store.publications.find(publicationId('question', _id))
    if (askedAt === null || state === 'withdrawn') {
      if (publication) {
        await store.deadlines.clear('heldWords', publication._id)
        await removePublication(publication, parts)
      }
      return void (await store.traces.remove('deputy_questions', _id))
    }
    if (publication) {
      await store.rawTexts.remove(publication._id)
      await store.traces.anonymise('publications', publication._id, leaver.personId, leaver.goneId)
    }
    return store.traces.anonymise('deputy_questions', _id, leaver.personId, leaver.goneId)
  })
