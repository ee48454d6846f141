import { DESK_KINDS, type DeskInput, type DeskItem, type DeskKind } from '@shared/contract/desk'
import { deskSection } from '@shared/rules/desk/desk-section'
import { postKeysOf } from '@shared/rules/posts/post-keys-of'
import * as z from 'zod'

import { atDesk } from '../../desk/at-desk'
import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import type { DeadlineDoc } from '../../store/deadlines'

const input = z.strictObject({ cursor }) satisfies z.ZodType<DeskInput>

const ITEMS = 30

/**
 * The desk of a person in office: everything that waits for her posts and for the vacant ones that
 * fall to her, in one order, from one collection. Her own matters are not there.
 *
 * A feature puts something on a desk by giving its time limit a `row` (`DeskRow` in
 * `store/deadlines.ts`), in the transaction that makes the thing; it takes it off with
 * `clearDeadline`. Its kind stands in `DESK_KINDS`, with the screen that decides in
 * `src/features/desk/ways.ts` and its words in `src/shared/copy/staff/duty.ts`.
 */
export const deskList = defineAction({
  name: 'desk.list',
  access: 'known',
  input,
  // Person; the vacant posts that fall to her, and what lies there.
  cost: 3,

  async run({ cursor: after = '' }, context) {
    const { person, desks } = await atDesk(context)
    const { rows, next } = await pageOf(ITEMS, (limit) =>
      context.store.deadlines.onDesks(desks, after, limit),
    )
    const own = new Set(postKeysOf(person))
    const others = rows.filter(({ row }) => row?.exceptId === undefined || row.exceptId !== person._id)
    return { items: others.flatMap((line) => itemOf(line, own, context.now)), next }
  },
})

const isKind = (rule: string): rule is DeskKind => (DESK_KINDS as readonly string[]).includes(rule)

function itemOf(line: DeadlineDoc, own: ReadonlySet<string>, now: Date): DeskItem[] {
  const { rule: kind, subject, row, dueAt, provisional, overdue, desks } = line
  if (row === null || !isKind(kind)) return []
  const { title, where, waits, since, urgency = 'normal', opens = subject, acts = [] } = row
  return [
    {
      // The thing's own id, so that what is decided on its screen leaves this list at once.
      id: subject,
      kind,
      opens,
      title,
      where,
      waits,
      since: since.toISOString(),
      dueAt: dueAt.toISOString(),
      provisional,
      section: deskSection(dueAt, overdue, now),
      urgency,
      overdue,
      covered: !desks.some((key) => own.has(key)),
      acts,
    },
  ]
}
