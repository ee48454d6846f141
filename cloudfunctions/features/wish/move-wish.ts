import { type MoveWishInput, WISH_MOVES, type WishMove } from '@shared/contract/wish/move'
import {
  DISPUTE_REASONS,
  REJECT_REASONS,
  RELEASE_REASONS,
  SEND_BACK_REASONS,
  WISH_REASONS,
  WITHDRAW_REASONS,
  type WishReason,
} from '@shared/contract/wish/reasons'
import { workingDaysAfter } from '@shared/rules/calendar/working-days'
import { withClaim, withoutClaim } from '@shared/rules/wish/claim'
import type { WishMover } from '@shared/rules/wish/life'
import { DISPUTE_WORKING_DAYS, daysAfter, EXTENSION_DAYS } from '@shared/rules/wish/limits'
import * as z from 'zod'

import { judgeDesk, type Laid } from '../../desk/judge-desk'
import { workCalendar } from '../../desk/work-calendar'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { NoticeDoc } from '../../store/notices'
import { newNotice } from '../../store/notices'
import type { ClaimDoc, WishDoc } from '../../store/wishes'
import { actOf } from './act-of'
import { changeWish, onBoardFrom, type WishAct, type WishChange } from './change-wish'
import { confirmed } from './confirmed'
import { deskOrderOf, visitDesk } from './desks'
import { countFiguresLater } from './figures-deadline'
import { findWish } from './find-wish'
import { isMover, type Parts, partsOf } from './parts'

const input = z.strictObject({
  wishId: id,
  verb: z.enum(WISH_MOVES),
  reason: z.enum(WISH_REASONS).optional(),
}) satisfies z.ZodType<MoveWishInput>

const WHO: Readonly<Record<WishMove, WishMover>> = {
  extend: 'claimant',
  release: 'claimant',
  dispute: 'party',
  withdraw: 'poster',
  sendBack: 'approver',
  reject: 'approver',
  uphold: 'arbiter',
  resume: 'arbiter',
  undo: 'arbiter',
  renew: 'approver',
  refer: 'approver',
}

/** What must be said with it: closed, so that nobody has to read what a stranger wrote. */
const REASONS: Partial<Readonly<Record<WishMove, readonly WishReason[]>>> = {
  release: RELEASE_REASONS,
  dispute: DISPUTE_REASONS,
  withdraw: WITHDRAW_REASONS,
  sendBack: SEND_BACK_REASONS,
  reject: REJECT_REASONS,
}

/** Moves a wish by one of the verbs that need a reason at most; the table says who and from where. */
export const moveWish = defineAction({
  name: 'wish.move',
  access: 'known',
  input,
  cost: 90,

  target: ({ wishId }, context) => findWish(wishId, context),

  async run({ wishId, verb, reason }, context) {
    const { caller, store, target } = context
    const person = await caller.person()
    const parts = partsOf(person, target.wish)
    const act = actOf(`wish.${verb}`, context, wishId)
    if (await store.auditEvents.has(act.id)) {
      // Moved by the call before, which may have died on its last step.
      await countFiguresLater(store, target.wish, act.at)
      return { state: target.wish.state }
    }
    if (!isMover(WHO[verb], parts, target.wish)) throw fail(refusalOf(WHO[verb], parts))
    const wanted = REASONS[verb]
    if (wanted && (reason === undefined || !wanted.includes(reason))) throw fail('REASON_NEEDED')
    const said = wanted ? (reason ?? null) : null
    const laid = await laidBy(verb, target.wish, context)
    const moved = await changeWish(store, wishId, act, (wish, claim) => ({
      verb,
      who: WHO[verb],
      ...(said ? { reason: said } : {}),
      ...changeOf(verb, wish, claim, { said, laid, act, byPoster: parts.poster }),
    }))
    return { state: moved.state }
  },
})

function refusalOf(who: WishMover, parts: Parts) {
  if (who === 'claimant' || who === 'party') return 'CLAIM_NOT_YOURS' as const
  if (who === 'poster') return 'WISH_NOT_FOUND' as const
  if (parts.approverButVisited) return 'TWO_PERSONS_NEEDED' as const
  return parts.own ? ('ONE_LEVEL_UP' as const) : ('NOT_YOUR_POST' as const)
}

/** On whose desk it comes to lie by this move, if on any. */
async function laidBy(verb: WishMove, wish: WishDoc, { store }: ActionContext): Promise<Laid | null> {
  if (verb === 'sendBack') return visitDesk(wish, wish.wisherId ?? '', store)
  if (verb !== 'dispute') return null
  const { posterId, wisherId, visitor } = wish
  return judgeDesk(wish, [posterId, wisherId, visitor?.personId, wish.claim?.claimantId], store)
}

interface Moving {
  readonly said: WishReason | null
  readonly laid: Laid | null
  readonly act: WishAct
  readonly byPoster: boolean
}

function changeOf(
  verb: WishMove,
  wish: WishDoc,
  claim: ClaimDoc | undefined,
  { said, laid, act, byPoster }: Moving,
): Omit<WishChange, 'verb' | 'who'> {
  const { _id } = wish
  const now = act.at
  const tell = (personId: string | null | undefined, kind: NoticeDoc['kind']): NoticeDoc[] =>
    personId && personId !== act.actorId ? [newNotice(personId, kind, _id, act.id, now)] : []
  const free = (quota: Parameters<typeof withoutClaim>[0]) => withoutClaim(quota, _id)
  switch (verb) {
    case 'extend': {
      if (!wish.claim || !wish.dueAt) throw fail('CLAIM_NOT_YOURS')
      // Once, and in time: what is over is over.
      if (wish.claim.extended || wish.dueAt <= now) throw fail('CLAIM_EXTENDED')
      const dueAt = daysAfter(wish.dueAt, EXTENSION_DAYS)
      return {
        wish: { dueAt, reminded: false, claim: { ...wish.claim, dueAt, extended: true } },
        claim: { dueAt, extended: true },
      }
    }
    case 'release':
      return {
        wish: { reason: said },
        claim: { state: 'released', reason: said, endedAt: now },
        quota: free,
        notices: tell(wish.posterId, 'wishReleased'),
      }
    case 'withdraw':
      return {
        wish: { reason: said },
        claim: { state: 'withdrawn', reason: said, endedAt: now },
        quota: free,
        notices: tell(claim?.claimantId, 'claimWithdrawn'),
      }
    case 'dispute': {
      if (!laid) throw fail('WISH_MOVED_ON')
      const due = workingDaysAfter(now, DISPUTE_WORKING_DAYS, workCalendar)
      return {
        wish: {
          reason: said,
          dueAt: due.at,
          provisional: due.provisional,
          judge: laid.judge,
          desk: laid.desk,
          deskOrder: deskOrderOf(_id, now),
        },
        notices: [
          ...tell(byPoster ? claim?.claimantId : wish.posterId, 'claimDisputed'),
          ...tell(laid.personId, 'wishYours'),
        ],
      }
    }
    case 'sendBack':
      if (!laid) throw fail('WISH_MOVED_ON')
      return {
        wish: {
          reason: said,
          publication: null,
          why: null,
          approver: null,
          desk: laid.desk,
          deskOrder: deskOrderOf(_id, wish.postedAt),
          dueAt: wish.dueAt,
          provisional: wish.provisional,
          overdue: wish.overdue,
          judge: 'branchSecretary',
        },
        notices: tell(laid.personId, 'wishYours'),
      }
    case 'reject':
      return { wish: { reason: said }, notices: tell(wish.posterId, 'wishRejected') }
    case 'uphold':
      return {
        quota: free,
        ...confirmed(wish, claim, act, 'secretary'),
        notices: [...tell(claim?.claimantId, 'claimConfirmed'), ...tell(wish.posterId, 'claimDecided')],
      }
    case 'resume':
      return {
        wish: { reason: null, dueAt: daysAfter(now, EXTENSION_DAYS), reminded: false },
        claim: { state: 'active', dueAt: daysAfter(now, EXTENSION_DAYS) },
        quota: (quota) =>
          quota.active.includes(_id)
            ? quota
            : { ...quota, active: withClaim(quota, _id, wish.householdKey, now).active },
        notices: [...tell(claim?.claimantId, 'claimDecided'), ...tell(wish.posterId, 'claimDecided')],
      }
    case 'undo':
      return {
        wish: { reason: null },
        claim: { state: 'refuted', endedAt: now },
        quota: free,
        notices: [...tell(claim?.claimantId, 'claimDecided'), ...tell(wish.posterId, 'wishReleased')],
      }
    case 'renew':
      return {
        wish: { ...onBoardFrom(now), boardOrder: `${now.toISOString()}_${_id}`, publishedAt: now },
        notices: tell(wish.posterId, 'wishPublished'),
      }
    case 'refer':
      return { notices: tell(wish.posterId, 'claimDecided') }
  }
}
