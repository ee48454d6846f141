import { APPEAL_MOST_CHARACTERS, APPEAL_MOST_PHOTOS } from '@shared/contract/appeal'
import { SPLIT_PARTS, type SplitAppealInput } from '@shared/contract/review'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { appealSubject } from '../../appeals/appeal-subject'
import { findAppeal, mustReach } from '../../appeals/find-appeal'
import { moveAppeal } from '../../appeals/move-appeal'
import { rulesInForce } from '../../appeals/rules-in-force'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { authorOpenid, checkText } from '../../publish/check-text'
import { settle } from '../../publish/settle'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { partPublication } from './part-publication'

const line = z.union([words(APPEAL_MOST_CHARACTERS), z.literal('')])
const part = z.strictObject({
  where: line,
  what: words(APPEAL_MOST_CHARACTERS),
  hope: line,
  category: z.string().min(1).max(40).optional(),
  photoIds: distinctIds(APPEAL_MOST_PHOTOS).optional(),
})

const input = z.strictObject({
  appealId: id,
  parts: z.array(part).min(SPLIT_PARTS.least).max(SPLIT_PARTS.most),
}) satisfies z.ZodType<SplitAppealInput>

/**
 * Takes mixed words apart (domain §2.2, rule 6). The parts are written down together with the
 * split, each on its way to the public: whoever dies after that is taken over by the clock.
 */
export const splitAppeal = defineAction({
  name: 'review.split',
  access: { posts: JUDGES },
  input,
  // The move with its parts, her openid sealed, and for each part its checks, the appeal and its desk.
  cost: 90,
  target: ({ appealId }, context) => findAppeal(appealId, context),

  async run({ appealId, parts }, context) {
    await mustReach(context)
    const { store, caller, target } = context
    for (const { where, what, hope } of parts) {
      if (where.length + what.length + hope.length > APPEAL_MOST_CHARACTERS) throw fail('APPEAL_TOO_LONG')
    }
    const person = await caller.person()
    const rules = await rulesInForce(target.place.countyId, context)
    const publications = parts.map((one, at) =>
      partPublication(one, at, target.appeal, person, rules, context),
    )
    await rememberOpenid(caller, openVault(context))
    const split = await moveAppeal('split', 'reviewer', appealId, context, () => ({
      notice: 'appealSplit',
      publications,
      patch: { splitInto: publications.map(({ subjectId }) => subjectId) },
    }))

    for (const { _id } of publications) {
      const begun = await store.publications.find(_id)
      if (!begun) throw new Error('the part of a split was not there after it was made')
      await appealSubject.create(context, begun)
      const openid = begun.text === 'waiting' ? await authorOpenid(context, begun.authorId) : undefined
      const fact = begun.text === 'waiting' ? await checkText(context, begun, openid) : {}
      await settle(context, appealSubject, _id, () => fact)
    }
    const found = await store.appeals.byIds(split.splitInto)
    return { state: split.state, parts: found.map(({ _id, state }) => ({ appealId: _id, state })) }
  },
})
