import type { AccountExport, ExportAccountInput, ExportedItem } from '@shared/contract/account'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { throttle } from '../../kernel/throttle'
import type { Document } from '../../store/database'
import { openVault } from '../../vault/vault'
import { EXPORT_PARTS, type ExportPart } from './export-parts'
import { accountItems } from './export-person'

const input = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,2}:[A-Za-z0-9_:.-]{0,120}$/)
    .optional(),
}) satisfies z.ZodType<ExportAccountInput>

/** Parts that one call looks into, documents that it reads of each, and when it has enough. */
const PARTS = 6
const A_PAGE = 25
const ENOUGH_CHARACTERS = 60_000
const LINK_SECONDS = 7200

/**
 * My data as a copy (PIPL art. 45), at once and whole, a bounded part a call. Only fields that tell of
 * nobody else; what is sealed is opened for herself.
 */
export const exportAccount = defineAction({
  name: 'account.export',
  access: 'known',
  input,
  whileLeaving: true,
  // Person, throttle (3), herself (5), six parts, their keys and links.
  cost: 20,

  async run({ cursor }, context): Promise<AccountExport> {
    const person = await context.caller.person()
    if (cursor === undefined) {
      await throttle('export', context)
      return { items: await accountItems(person, context), next: '0:' }
    }
    const [at = '', after = ''] = splitOnce(cursor)
    const first = Number(at)
    if (first >= EXPORT_PARTS.length) throw fail('INPUT_INVALID')
    return readParts(first, after, person._id, context)
  },
})

const splitOnce = (cursor: string) => [
  cursor.slice(0, cursor.indexOf(':')),
  cursor.slice(cursor.indexOf(':') + 1),
]

async function readParts(
  first: number,
  firstAfter: string,
  personId: string,
  context: ActionContext,
): Promise<AccountExport> {
  const items: ExportedItem[] = []
  let size = 0
  for (let at = first; at < EXPORT_PARTS.length; at += 1) {
    if (at >= first + PARTS) return { items, next: `${at}:` }
    const part = EXPORT_PARTS[at]
    if (!part) break
    const after = at === first ? firstAfter : ''
    const found = await context.store.traces.page<Document>(
      part.collection,
      part.field,
      personId,
      after,
      A_PAGE,
    )
    const links = await linksOf(part, found, context)
    for (const document of found) {
      const data = { ...(await opened(part, document, personId, context)), ...links(document) }
      items.push({ part: part.part, data })
      size += JSON.stringify(data).length
      if (size > ENOUGH_CHARACTERS) return { items, next: `${at}:${document._id}` }
    }
    const last = found.at(-1)
    if (last && found.length === A_PAGE) return { items, next: `${at}:${last._id}` }
  }
  return { items, next: null }
}

async function opened(part: ExportPart, document: Document, personId: string, context: ActionContext) {
  const picked = part.pick(document)
  const reading = { reader: personId, reason: 'export' }
  const texts: Record<string, unknown> = {}
  for (const field of part.sealed ?? []) {
    const sealed = (document as unknown as Readonly<Record<string, unknown>>)[field]
    if (typeof sealed !== 'string') continue
    const text = await openVault(context).open(personId, sealed, reading)
    texts.words = text === undefined ? null : JSON.parse(text)
  }
  return { ...picked, ...texts }
}

/** A photo comes as a link that lasts two hours. */
async function linksOf({ collection }: ExportPart, found: readonly Document[], { ports }: ActionContext) {
  if (collection !== 'photos') return () => ({})
  const ids = found.map((one) => (one as unknown as { readonly fileId: string | null }).fileId ?? '')
  const wanted = ids.filter((id) => id !== '')
  const links = wanted.length === 0 ? [] : await ports.temporaryLinks(wanted, LINK_SECONDS)
  const linkOf = new Map(wanted.map((id, at) => [id, links[at] ?? '']))
  return (document: Document) => {
    const { fileId } = document as unknown as { readonly fileId: string | null }
    return { fileId: undefined, link: fileId === null ? null : (linkOf.get(fileId) ?? null) }
  }
}
