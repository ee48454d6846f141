import { THANKS_MOST, type ThankInput } from '@shared/contract/wish/confirm'
import { judgeOf } from '@shared/rules/statement/judges'
import { notAllowedIn } from '@shared/rules/wish/not-allowed'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { publicationId } from '../../store/publications'
import { findWish } from './find-wish'
import { actsOf, partsOf } from './parts'
import { type ThanksDraft, thanksSubject } from './thanks-subject'

const input = z.strictObject({ wishId: id, text: words(THANKS_MOST) }) satisfies z.ZodType<ThankInput>

/** 说声谢谢: optional, one a wish, looked at like everything that people write; no gift in return. */
export const thank = defineAction({
  name: 'wish.thank',
  access: 'known',
  input,
  limit: 'words',
  cost: 60,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId, text }, context) {
    const { caller, store, requestId, target } = context
    const person = await caller.person()
    const thanksId = intentId('wt', person._id, requestId)
    const known = await store.publications.find(publicationId('wishThanks', thanksId))
    if (!known) {
      if (!actsOf(target.wish, partsOf(person, target.wish), false).includes('thank'))
        throw fail(target.wish.posterId === person._id ? 'WISH_MOVED_ON' : 'CLAIM_NOT_YOURS')
      if (notAllowedIn(text) === 'money') throw fail('WISH_MONEY')
    }
    const { publication } = await publish(context, thanksSubject, {
      kind: 'wishThanks',
      id: thanksId,
      authorId: person._id,
      place: target.place,
      texts: [text],
      photoIds: [],
      young: false,
      draft: ([publicText = '']): ThanksDraft => ({
        _id: thanksId,
        wishId,
        text: publicText,
        claimantId: target.wish.claim?.claimantId ?? null,
        judge: judgeOf(person.posts, target.place),
      }),
    })
    return { state: publication.state }
  },
})
