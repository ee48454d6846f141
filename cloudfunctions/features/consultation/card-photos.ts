import type { StatementView } from '@shared/contract/consultation'

import type { Ports } from '../../kernel/ports'
import { photoLinks } from '../../views/photo-links'

/** Cards leave with links instead of file ids; all of them are asked for at once. */
export async function withPhotos(
  cards: readonly StatementView[],
  pagePhotos: readonly string[],
  ports: Ports,
  now: Date,
): Promise<{ readonly cards: StatementView[]; readonly photos: string[] }> {
  const wanted = [...pagePhotos, ...cards.flatMap(({ photos }) => photos)]
  const links = await photoLinks(wanted, ports, now)
  const linkOf = new Map(wanted.map((fileId, at) => [fileId, links[at] ?? '']))
  const linksOf = (fileIds: readonly string[]) =>
    fileIds.map((fileId) => linkOf.get(fileId) ?? '').filter(Boolean)
  return {
    photos: linksOf(pagePhotos),
    cards: cards.map((card) => ({ ...card, photos: linksOf(card.photos) })),
  }
}
