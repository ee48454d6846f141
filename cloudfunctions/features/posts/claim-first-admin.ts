import type { ClaimFirstAdminInput } from '@shared/contract/posts'
import { postKey } from '@shared/rules/posts/post-key'
import * as z from 'zod'

import { newPost } from '../../desk/new-post'
import { auditWithin } from '../../kernel/audit'
import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { findGuarded } from '../../kernel/throttle'
import type { PostDoc } from '../../store/posts'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { firstAdminDigest } from './first-admin-code'
import { readCode } from './invitation-code'
import { takeOffice } from './office-transaction'
import { officeLabel, typedCode } from './post-inputs'

const input = z.strictObject({
  code: typedCode,
  label: officeLabel,
}) satisfies z.ZodType<ClaimFirstAdminInput>

/**
 * Makes the first county admin, from whom every other post descends. The code was printed once by the
 * deployment; whoever claims it first has it, and it never works again.
 */
export const claimFirstAdmin = defineAction({
  name: 'posts.claimFirstAdmin',
  access: 'known',
  input,
  cost: 60,

  async run({ code, label }, context) {
    const { store, caller, now, secrets, settings } = context
    if (caller.identity.channel !== 'wechat') throw fail('ONLY_IN_WECHAT')
    const person = await caller.person()
    requireConsent(person)
    const { _id: personId } = person
    const isRight = firstAdminDigest(readCode(code), secrets) === settings.firstAdminCodeHash
    await findGuarded('firstAdmin', context, async () => isRight || undefined, 'INVITATION_UNKNOWN')
    const { countyId, countyName } = settings
    const key = postKey('countyAdmin', countyId, 'first')
    const post = await store.transaction(async (tx) => {
      const found = await tx.get<PostDoc>('posts', key)
      if (found?.holderId === personId) return found
      if (found) throw fail('FIRST_ADMIN_EXISTS')
      await auditWithin(tx, 'posts.claimFirstAdmin', key, { countyId }, null, context)
      const fresh = newPost(key, 'countyAdmin', countyId, countyName, { countyId })
      return takeOffice(tx, fresh, { personId, label }, null, { by: '', at: now })
    })
    await rememberOpenid(caller, openVault(context))
    return { post: { post: post.post, placeId: countyId, placeName: post.placeName, key } }
  },
})
