import type { WishHelpersInput } from '@shared/contract/wish/helpers'
import { fitOf } from '@shared/rules/wish/match'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { letteredDigest } from '../../store/lettered-digest'
import type { MemberRegistrationDoc } from '../../store/member-registrations'
import type { WishDoc } from '../../store/wishes'
import { type FoundWish, findWish } from './find-wish'
import { partsOf } from './parts'

const input = z.strictObject({ wishId: id }) satisfies z.ZodType<WishHelpersInput>

/** Registered members of one compound who are looked at; more are not needed to find one. */
const MOST_HELPERS = 60

/** Stands for a member for one wish only: nobody follows her from wish to wish by it. */
export const helperKey = (wishId: string, registrationId: string): string =>
  letteredDigest('helper', wishId, registrationId)

/** 找个合适的人: the active members of the compound, those whom it suits first; no name, no unit. */
export const wishHelpers = defineAction({
  name: 'wish.helpers',
  access: 'known',
  input,
  cost: 3,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run(_, context) {
    const { wish } = context.target
    const members = await helpersFor(wish, context)
    return {
      helpers: members.map((member) => ({
        key: helperKey(wish._id, member._id),
        compoundName: member.compoundName,
        skills: member.skills.map(({ skill }) => skill),
        times: member.times,
        fits: fitOf(wish, offeredBy(member)) ?? null,
        asked: wish.asked.includes(helperKey(wish._id, member._id)),
      })),
    }
  },
})

const offeredBy = ({ skills, times }: MemberRegistrationDoc) => ({
  skills: skills.map(({ skill }) => skill),
  times,
})

/** Refuses whoever does not answer for the wish, and once it is no longer on the board. */
export async function helpersFor(
  wish: WishDoc,
  { caller, store }: ActionContext & { readonly target: FoundWish },
): Promise<MemberRegistrationDoc[]> {
  const person = await caller.person()
  const { approver, approverButVisited } = partsOf(person, wish)
  if (!approver && !approverButVisited) throw fail('NOT_YOUR_POST')
  if (wish.state !== 'published') throw fail('WISH_MOVED_ON')
  const members = await store.memberRegistrations.ofCompound(wish.compoundId, ['active'], '', MOST_HELPERS)
  const others = members.filter(({ personId }) => personId !== wish.posterId && personId !== wish.wisherId)
  const rank = (member: MemberRegistrationDoc) => {
    const fit = fitOf(wish, offeredBy(member))
    return fit === 'skill' ? 0 : fit === 'time' ? 1 : 2
  }
  return others
    .map((member, at) => ({ member, at, rank: rank(member) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ member }) => member)
}
