import type { WishClaimView } from '@shared/contract/wish/show'

import type { Ports } from '../../kernel/ports'
import type { ClaimDoc } from '../../store/wishes'
import { photoLinks } from '../../views/photo-links'

/** A claim for those whom it concerns; notes of another only once they are public. */
export async function claimView(
  claim: ClaimDoc,
  reader: string,
  ports: Ports,
  now: Date,
): Promise<WishClaimView> {
  const mine = claim.claimantId === reader
  const notes = claim.notes.filter(({ state }) => mine || state === 'public')
  const files = notes.flatMap(({ photos }) => photos)
  const links = await photoLinks(files, ports, now)
  const linkOf = new Map(files.map((file, at) => [file, links[at] ?? '']))
  return {
    mine,
    at: claim.at.toISOString(),
    dueAt: claim.dueAt.toISOString(),
    extended: claim.extended,
    state: claim.state,
    notes: notes.map(({ id, text, photos, at, state, why }) => ({
      id,
      text,
      photos: photos.map((file) => linkOf.get(file) ?? '').filter(Boolean),
      at: at.toISOString(),
      state,
      why,
    })),
    minutes: claim.minutes,
  }
}
