import type { UnpublishedConsultationsInput } from '@shared/contract/opening'
import { JUDGES } from '@shared/rules/statement/judges'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { findCompound } from '../../views/find-compound'

const input = z.strictObject({ compoundId: id }) satisfies z.ZodType<UnpublishedConsultationsInput>

const MOST = 20

/** Openings of a compound that nobody sees yet: still checked, held, or refused and why. */
export const unpublishedConsultations = defineAction({
  name: 'consultation.unpublished',
  access: { posts: JUDGES },
  input,
  cost: 3,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId }, { store }) {
    const found = await store.consultations.unpublished(compoundId, MOST)
    return {
      consultations: found.map(({ _id, title, publication = 'pending', why, reason, openedAt }) => ({
        id: _id,
        title,
        state: publication,
        why: why ?? null,
        reason: reason ?? null,
        createdAt: openedAt.toISOString(),
      })),
    }
  },
})
