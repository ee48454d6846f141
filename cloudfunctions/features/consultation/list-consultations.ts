import { type ListConsultationsInput, SHELVES } from '@shared/contract/consultation'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'
import type { Store } from '../../store/store'
import { consultationCard } from '../../views/briefs'

const input = z.strictObject({
  compoundId: id,
  shelf: z.enum(SHELVES),
  cursor,
}) satisfies z.ZodType<ListConsultationsInput>

const CARDS = 10

/** One shelf of a compound's consultations; 我参与的 is the caller's own, wherever they are. */
export const listConsultations = defineAction({
  name: 'consultation.list',
  access: 'visitor',
  input,
  cost: 3,

  async run({ compoundId, shelf, cursor: after }, { store, caller }) {
    if (shelf === 'mine') return mine(store, (await caller.person())._id, after)
    const { rows, next } = await pageOf(CARDS, (limit) =>
      store.consultations.shelf(compoundId, shelf, after ?? '', limit),
    )
    return { consultations: rows.map(consultationCard), next }
  },
})

async function mine(store: Store, personId: string, after: string | undefined) {
  const before = new Date(after ?? '9999-12-31T00:00:00.000Z')
  const taken = await store.participations.ofPerson(personId, before, CARDS + 1)
  const shown = taken.slice(0, CARDS)
  const found =
    shown.length === 0 ? [] : await store.consultations.cards(shown.map((one) => one.consultationId))
  return {
    consultations: shown.flatMap(({ consultationId }) => {
      const card = found.find(({ _id }) => _id === consultationId)
      return card ? [consultationCard(card)] : []
    }),
    next: taken.length > CARDS ? (shown.at(-1)?.changedAt.toISOString() ?? null) : null,
  }
}
