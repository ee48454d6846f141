import type { ListQuestionsInput } from '@shared/contract/question'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor, id } from '../../kernel/input'
import { benchOf, labelOf } from './bench'
import { myQuestion, questionView } from './question-view'

const input = z.strictObject({
  placeId: id,
  answered: z.boolean().optional(),
  cursor,
}) satisfies z.ZodType<ListQuestionsInput>

const ITEMS = 10

/** The questions of a community, with who answers and how many are 逾期: everybody may read it. */
export const listQuestions = defineAction({
  name: 'question.list',
  access: 'visitor',
  input,
  // Compound and community, a browser's person, the bench, three counts, the questions, and her own on their way.
  cost: 9,

  async target({ placeId }, { store }) {
    const compound = await store.places.compound(placeId)
    const community = await store.places.community(compound?.communityId ?? placeId)
    if (!community) throw fail('COMMUNITY_NOT_FOUND')
    return { place: { countyId: community.countyId, communityId: community._id }, compound, community }
  },

  async run(
    { answered = false, cursor: after = '' },
    { store, caller, now, target: { compound, community } },
  ) {
    const communityId = community._id
    const state = answered ? 'answered' : 'asked'
    const { questions } = store
    const [bench, waiting, overdue, done, found, own] = await Promise.all([
      benchOf(communityId, store),
      questions.count(communityId, 'asked'),
      questions.countOverdue(communityId, now),
      questions.count(communityId, 'answered'),
      questions.inState(communityId, state, after, ITEMS + 1),
      caller.personId && !answered && after === '' ? questions.mine(caller.personId, communityId) : [],
    ])
    const page = found.slice(0, ITEMS)
    return {
      compound: compound ? { id: compound._id, name: compound.name } : null,
      communityName: community.name,
      deputies: bench.inOffice.map(labelOf).filter(Boolean),
      counts: { waiting, overdue, answered: done },
      questions: page.flatMap((one) => questionView(one, now) ?? []),
      mine: own.map(myQuestion),
      next: found.length > ITEMS ? (page.at(-1)?.order ?? null) : null,
    }
  },
})
