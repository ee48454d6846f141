import type { PostKind } from '@shared/contract/ladder'
import type { ConfirmImportInput } from '@shared/contract/posts'
import { postNames } from '@shared/copy/people'
import type { Scope } from '@shared/rules/ladder'
import { csvTable } from '@shared/rules/posts/csv-cell'
import { mayAppoint } from '@shared/rules/posts/may-appoint'
import * as z from 'zod'

import { auditWithin } from '../../kernel/audit'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { PostImportDoc } from '../../store/posts'
import { findImport } from './find-import'
import type { PostPlace } from './find-post-place'
import { INVITATION_DAYS } from './invitation-code'
import { draftInvitation, type Wanted } from './make-invitation'

const input = z.strictObject({ importId: id }) satisfies z.ZodType<ConfirmImportInput>

/**
 * Sends what was looked at: one invitation a row, all or none. The codes come from the import itself, so
 * a lost answer is asked for again and is the same.
 */
export const confirmImport = defineAction({
  name: 'posts.confirmImport',
  access: { posts: ['countyAdmin', 'communitySecretary', 'branchSecretary'] },
  input,
  // Import, place, person; the invitations and their audit in one go (7), again where two confirm at once.
  cost: 32,

  target: ({ importId }, context) => findImport(importId, context),

  async run({ importId }, context) {
    const { store, caller, target } = context
    const { found } = target
    if (found.state === 'begun') throw fail('IMPORT_NOT_FOUND')
    if (found.rows.some(({ faults }) => faults.length > 0)) throw fail('IMPORT_HAS_FAULTS')
    const person = await caller.person()
    // The moment of the import is its beginning, so that a resend makes the same documents.
    const now = new Date(found.expiresAt.getTime() - 86_400_000)
    const steady = { ...context, requestId: importId, now }
    const drafts = found.rows.map((row) => {
      const wanted = wantedOf(row, target)
      if (!mayAppoint(person.posts, wanted.post, target.place)) throw fail('NOT_YOUR_POST')
      const { document, answer } = draftInvitation(
        wanted,
        { id: person._id, label: person.label ?? '' },
        steady,
      )
      return { row, wanted, document, code: answer.code }
    })
    await store.transaction(async (tx) => {
      const { state } = (await tx.get<PostImportDoc>('post_imports', importId)) ?? found
      if (state === 'confirmed') return
      await tx.createMany(
        'post_invitations',
        drafts.map(({ document }) => document),
      )
      await tx.update('post_imports', importId, { state: 'confirmed' })
      await auditWithin(tx, 'posts.confirmImport', importId, target.place, null, context)
    })
    const invitations = drafts.map(({ row, wanted, code }) => ({
      line: row.line,
      post: wanted.post,
      placeName: wanted.placeName,
      label: row.label,
      code,
    }))
    const cells = invitations.map(({ post, placeName, label, code }) => [
      postNames[post],
      placeName,
      label,
      code,
    ])
    return {
      invitations,
      csv: csvTable(cells),
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000).toISOString(),
    }
  },
})

function wantedOf(
  { target, label, termEnds, line }: PostImportDoc['rows'][number],
  from: PostPlace,
): Wanted & { readonly line: number } {
  if (!target) throw fail('IMPORT_HAS_FAULTS')
  const { post, placeId, placeName } = target
  return {
    post,
    placeId,
    // In the table an entrance is called as people of the compound call it; elsewhere with the compound's name.
    placeName: post === 'redButler' ? `${from.placeName}${placeName}` : placeName,
    place: placeOf(post, placeId, from.place),
    as: 'holder',
    label,
    termEnds: termEnds === '' ? null : termEnds,
    line,
  }
}

/** The scope of a place one step below, or of the place itself. */
function placeOf(post: PostKind, placeId: string, from: Scope): Scope {
  if (post === 'redButler') return { ...from, stairwellId: placeId }
  if (post === 'branchSecretary') return { ...from, compoundId: placeId }
  if (post === 'communitySecretary' || post === 'serviceSpecialist') return { ...from, communityId: placeId }
  return from
}
