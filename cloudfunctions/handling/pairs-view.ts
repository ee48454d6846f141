import type { BeforeAfter } from '@shared/contract/handling'

import type { ActionContext } from '../kernel/define-action'
import type { WorkDoc, WorkEntryDoc } from '../store/works'
import { photoLinks } from '../views/photo-links'

export type LinkOf = (file: string | undefined) => string

/** Links of everything that the public entries show, asked for at once. */
export async function linksOf(
  entries: readonly WorkEntryDoc[],
  { ports, now }: Pick<ActionContext, 'ports' | 'now'>,
): Promise<LinkOf> {
  const files = entries.flatMap(({ photos }) => photos)
  const links = files.length === 0 ? [] : await photoLinks(files, ports, now)
  const known = new Map(files.map((file, at) => [file, links[at] ?? '']))
  return (file) => (file === undefined ? '' : (known.get(file) ?? ''))
}

/** Each spot in its two photos, the newest first; one that may not be shown any more leaves its pair out. */
export function pairsView({ pairs }: WorkDoc, shown: readonly WorkEntryDoc[], linkOf: LinkOf): BeforeAfter[] {
  return [...pairs].reverse().flatMap(({ beforeId, afterId, taskId }) => {
    const entry = (id: string) => shown.find(({ _id }) => _id === id)
    const [before, after] = [linkOf(entry(beforeId)?.photos[0]), linkOf(entry(afterId)?.photos[0])]
    return before && after ? [{ spot: entry(beforeId)?.text ?? '', before, after, taskId }] : []
  })
}
