import type { InboxInput } from '@shared/contract/inbox'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import type { PersonDoc } from '../../store/persons'

const input = z.strictObject({ cursor }) satisfies z.ZodType<InboxInput>

const NOTICES = 20

/** What the caller, and everybody where she lives, has been told, the newest first. */
export const listNotices = defineAction({
  name: 'inbox.list',
  access: 'known',
  input,
  cost: 2,

  async run({ cursor: after = '' }, { store, caller }) {
    const person = await caller.person()
    const readers = [person._id, ...person.residences.map(({ compoundId }) => compoundId)]
    const { rows, next } = await pageOf(NOTICES, (limit) => store.notices.toAny(readers, after, limit))
    const told = rows.filter(
      ({ personId, at, echoOf }) =>
        echoOf === undefined && (personId === person._id || at >= newsSince(person, personId)),
    )
    const notices = told.map(({ _id: id, kind, subjectId, about, at, readAt, personId }) => ({
      id,
      kind,
      subjectId,
      about: about ?? null,
      at: at.toISOString(),
      read: personId === person._id ? readAt !== null : at <= (person.newsSeenAt ?? new Date(0)),
    }))
    return { notices, next }
  },
})

/** Nobody is told what happened before she came. */
const newsSince = ({ residences }: PersonDoc, compound: string): Date =>
  residences.find(({ compoundId }) => compoundId === compound)?.since ?? new Date()
