import type { CompoundDoc, StairwellDoc } from '../../store/places'
import type { PostDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'

/** The labels that residents read follow in the same transaction: a page never shows somebody gone. */
export async function showHolder(tx: Transaction, post: PostDoc): Promise<void> {
  if (post.post === 'branchSecretary') {
    const compound = await tx.get<CompoundDoc>('compounds', post.placeId)
    if (!compound) return
    await tx.put('compounds', { ...compound, branch: { ...compound.branch, secretary: post.label } })
  }
  if (post.post === 'redButler') await showButler(tx, post)
}

async function showButler(tx: Transaction, post: PostDoc): Promise<void> {
  const stairwell = await tx.get<StairwellDoc>('stairwells', post.placeId)
  if (!stairwell) return
  const butler =
    post.holderId === null || post.label === null
      ? null
      : {
          personId: post.holderId,
          label: post.label,
          since: (post.since ?? new Date(0)).toISOString().slice(0, 10),
        }
  await tx.put('stairwells', { ...stairwell, butler })

  const change = Number(butler !== null) - Number(stairwell.butler !== null)
  const compound = change === 0 ? undefined : await tx.get<CompoundDoc>('compounds', stairwell.compoundId)
  if (!compound) return
  await tx.put('compounds', { ...compound, butlersInOffice: Math.max(0, compound.butlersInOffice + change) })
}
