import type { ListWishesInput } from '@shared/contract/wish/card'
import { WISH_KINDS } from '@shared/contract/wish/kinds'
import { boardOfMember } from '@shared/rules/wish/boards'
import { byFit } from '@shared/rules/wish/match'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { cursor, id } from '../../kernel/input'
import { wishCard } from './wish-card'

const input = z.strictObject({
  compoundId: id,
  kind: z.enum(WISH_KINDS).optional(),
  cursor,
}) satisfies z.ZodType<ListWishesInput>

/** About what a community has open at one time; what suits the reader is put first within a page. */
const A_PAGE = 20

/**
 * 需求菜单: a member sees the wishes of her whole community and those that spilled over to it; anybody
 * else those of one compound. Two reads at most, and none of anything that tells who wishes.
 */
export const listWishes = defineAction({
  name: 'wish.list',
  access: 'visitor',
  input,
  // Her registration, the board, and the session's person over HTTP.
  cost: 3,

  async run({ compoundId, kind, cursor: after = '' }, { store, caller }) {
    const registration = caller.personId
      ? await store.memberRegistrations.ofPerson(caller.personId)
      : undefined
    const member = registration?.state === 'active' ? registration : undefined
    const offered = member && { skills: member.skills.map(({ skill }) => skill), times: member.times }
    const found = await store.wishes.onBoard(
      member ? boardOfMember(member) : compoundId,
      kind,
      after,
      A_PAGE + 1,
    )
    const page = found.slice(0, A_PAGE)
    return {
      wishes: byFit(page, offered).map((wish) => wishCard(wish, offered)),
      next: found.length > A_PAGE ? (page.at(-1)?.boardOrder ?? null) : null,
      member: member !== undefined,
    }
  },
})
