import type { OpenAppealsInput } from '@shared/contract/appeal'
import * as z from 'zod'

import { appealCard } from '../../appeals/appeal-card'
import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { pageOf } from '../../kernel/page-of'

const input = z.strictObject({ compoundId: id, cursor }) satisfies z.ZodType<OpenAppealsInput>

const CARDS = 10

/** What neighbours ask for and nobody has opened yet. */
export const openAppeals = defineAction({
  name: 'appeal.open',
  access: 'visitor',
  input,
  cost: 2,

  async run({ compoundId, cursor: after = '' }, { store }) {
    const { rows, next } = await pageOf(CARDS, (limit) => store.appeals.listed(compoundId, after, limit))
    return { appeals: rows.map(appealCard), next }
  },
})
