import { HELD_KINDS, type HeldKind, type HeldWordsInput } from '@shared/contract/held-words'
import { isJudgesDesk } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor } from '../../kernel/input'
import { deskPageOf } from '../../kernel/page-of'
import { photoLinks } from '../../views/photo-links'

const input = z.strictObject({ cursor }) satisfies z.ZodType<HeldWordsInput>

const ITEMS = 10
const KINDS: readonly string[] = HELD_KINDS

/**
 * What the machine held and nobody has looked at, of kinds that have no queue of their own. Nobody
 * finds her own words there: they lie one level up.
 */
export const heldWords = defineAction({
  name: 'words.held',
  access: 'known',
  input,
  // Person, vacant posts above (3), publications, photos, links.
  cost: 8,

  async run({ cursor: after = '' }, context) {
    const { store, ports, now } = context
    const { person, desks } = await atDesk(context)
    const judged = desks.filter(isJudgesDesk)
    if (judged.length === 0) throw fail('NOT_YOUR_POST')
    const { rows, next } = await deskPageOf(ITEMS, (limit) =>
      store.publications.onDesks(judged, after, limit),
    )
    const shown = rows.filter(
      ({ authorId, kind, state }) => authorId !== person._id && state === 'held' && KINDS.includes(kind),
    )
    const photos = await store.photos.byIds(shown.flatMap(({ photoIds }) => photoIds))
    const files = photos.flatMap(({ _id, fileId, verdict }) =>
      fileId && verdict !== 'risky' ? [[_id, fileId] as const] : [],
    )
    const links = await photoLinks(
      files.map(([, file]) => file),
      ports,
      now,
    )
    const linkOf = new Map(files.map(([id], at) => [id, links[at] ?? '']))
    return {
      items: shown.map(({ _id, kind, publicText, why, photoIds, deskOrder }) => ({
        id: _id,
        kind: kind as HeldKind,
        text: publicText,
        why,
        photos: photoIds.map((id) => linkOf.get(id) ?? '').filter(Boolean),
        waitingSince: (deskOrder ?? '').split('_')[0] ?? '',
      })),
      next,
    }
  },
})
