import { HELD_KINDS, type HeldKind, type HeldWordsInput } from '@shared/contract/held-words'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { deskKeys } from '../../desk/desk-keys'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { cursor } from '../../kernel/input'
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

  async run({ cursor: after = '' }, { store, caller, ports, now }) {
    const person = await caller.person()
    const desks = (await deskKeys(person, store)).filter((desk) =>
      JUDGES.some((judge) => desk.startsWith(`${judge}_`)),
    )
    if (desks.length === 0) throw fail('NOT_YOUR_POST')
    const rows = await store.publications.onDesks(desks, after, ITEMS + 1)
    const page = rows.slice(0, ITEMS)
    const shown = page.filter(
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
      next: rows.length > ITEMS ? (page.at(-1)?.deskOrder ?? null) : null,
    }
  },
})
