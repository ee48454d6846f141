import { isTriedOut } from '@shared/rules/wish/boards'
import { withLapse } from '@shared/rules/wish/claim'
import { type ClockAct, type ClockPlan, clockPlan } from '@shared/rules/wish/clock'
import { CONFIRM_DAYS, daysAfter } from '@shared/rules/wish/limits'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { judgeDesk, judgeDeskAbove, type Laid } from '../../desk/judge-desk'
import type { PublishParts } from '../../publish/subject'
import { pauseClaims } from '../../registrations/active-membership'
import { recordLapse } from '../../registrations/record-service'
import { newNotice } from '../../store/notices'
import type { Store } from '../../store/store'
import type { ClaimDoc, WishDoc } from '../../store/wishes'
import { SYSTEM } from '../../vault/vault'
import { changeWish, type WishAct, type WishChange, wishDeadline } from './change-wish'
import { deskOrderOf, lateLimit, visitDesk, visitDeskAbove } from './desks'
import { countFiguresLater } from './figures-deadline'
import { eraseWish } from './sealed'

/** What the clock does with a wish when its one time limit is over; early or twice, it finds its work done. */
export const tendWish: DeadlineRule = async ({ subject }, parts) => {
  const { store, now } = parts
  const wish = await store.wishes.find(subject)
  const plan = wish && clockPlan(wish)
  if (!wish || !plan) return
  if (plan.at > now) {
    await store.deadlines.set(wishDeadline(wish, plan.at))
    return
  }
  const act = actFor(plan, wish, now)
  const before = await prepare(plan.act, wish, parts)
  // Asked for first: whoever dies after the change finds nothing left to do the next time.
  await countFiguresLater(store, wish, now)
  await changeWish(store, subject, act, (found, claim) => {
    const due = clockPlan(found)
    // Somebody acted between the reading and now: what is due then is another thing.
    if (due?.act !== plan.act || due.at.getTime() !== plan.at.getTime()) return undefined
    return changeBy(plan.act, found, claim, act, before)
  })
}

/** Of a claim the clock writes down what its claimant did, since the claim itself must be quick. */
function actFor({ act, at }: ClockPlan, { _id, claim }: WishDoc, now: Date): WishAct {
  if (act === 'tell' && claim)
    return {
      id: `${claim.claimId}_wish.claim`,
      actorId: claim.claimantId,
      action: 'wish.claim',
      at: claim.at,
    }
  const id = `${_id}_clock.${act}_${at.getTime()}`
  return { id, actorId: SYSTEM, action: `wish.clock.${act}`, at: now }
}

interface Prepared {
  readonly laid: Laid | null
  readonly boards: readonly string[]
}

/** What is looked up or undone outside the transaction, where it may be done again. */
async function prepare(act: ClockAct, wish: WishDoc, parts: PublishParts): Promise<Prepared> {
  const { store } = parts
  if (act === 'erase') await eraseWish(parts, wish._id)
  const boards = act === 'spill' ? await boardsAround(wish, parts) : []
  return { laid: await laidFor(act, wish, store), boards }
}

/** On whose desk it comes to lie; null where it stays where it is. */
async function laidFor(act: ClockAct, wish: WishDoc, store: Store): Promise<Laid | null> {
  switch (act) {
    case 'expire':
      return judgeDesk(wish, [wish.wisherId, wish.visitor?.personId], store)
    case 'lapse':
      return visitDesk(wish, wish.wisherId ?? '', store)
    case 'askAgain':
      // Whoever was to call has not called: the next level does.
      return wish.desk === null ? visitDesk(wish, wish.wisherId ?? '', store) : visitDeskAbove(wish, store)
    case 'late': {
      if (wish.state === 'submitted') return visitDeskAbove(wish, store)
      const except = [wish.visitor?.personId, wish.wisherId, wish.claim?.claimantId]
      return judgeDeskAbove(wish.judge, wish, except, store)
    }
    default:
      return null
  }
}

/** The communities of the same subdistrict, on whose boards it is shown as well. */
async function boardsAround(wish: WishDoc, { store }: PublishParts): Promise<readonly string[]> {
  if (isTriedOut(wish)) return wish.boards
  const own = await store.places.community(wish.communityId)
  const boards = new Set(wish.boards)
  let after = ''
  for (let read = 0; read < MOST_READS; read += 1) {
    const some = await store.places.communitiesAfter(wish.countyId, after, A_READ)
    for (const { _id, subdistrictId } of some) if (subdistrictId === own?.subdistrictId) boards.add(_id)
    const last = some.at(-1)
    if (some.length < A_READ || !last) break
    after = last.order
  }
  return [...boards]
}

const A_READ = 100
/** A county has some hundreds of communities. */
const MOST_READS = 20

function changeBy(
  what: ClockAct,
  wish: WishDoc,
  claim: ClaimDoc | undefined,
  act: WishAct,
  { laid, boards }: Prepared,
): WishChange {
  const { _id } = wish
  const now = act.at
  const tell = (personId: string | null | undefined, kind: Parameters<typeof newNotice>[1]) =>
    personId ? [newNotice(personId, kind, _id, act.id, now)] : []
  switch (what) {
    case 'late': {
      const limit = lateLimit(now)
      return {
        wish: {
          overdue: true,
          dueAt: limit.at,
          provisional: limit.provisional,
          ...(laid ? { desk: laid.desk, judge: laid.judge, deskOrder: deskOrderOf(_id, wish.postedAt) } : {}),
        },
        notices: tell(laid?.personId, 'wishYours'),
      }
    }
    case 'spill':
      return { verb: 'spill', who: 'clock', wish: { spilled: true, boards } }
    case 'expire':
      return {
        verb: 'expire',
        who: 'clock',
        wish: laid ? { desk: laid.desk, judge: laid.judge, deskOrder: deskOrderOf(_id, now) } : {},
        notices: [...tell(wish.posterId, 'wishExpired'), ...tell(laid?.personId, 'wishYours')],
      }
    case 'tell':
      return {
        wish: { told: true },
        reason: wish.claim?.claimId ?? 'claim',
        notices: tell(wish.posterId, 'wishClaimed'),
      }
    case 'remind':
      return { wish: { reminded: true }, notices: tell(claim?.claimantId, 'claimReminder') }
    case 'lapse':
      return {
        verb: 'lapse',
        who: 'clock',
        wish: { reason: 'overdue' },
        claim: { state: 'overdue', reason: 'overdue', endedAt: now },
        quota: (quota) => withLapse(quota, _id, now),
        also: async (tx) => {
          if (!claim) return
          await recordLapse(tx, claim.claimantId, { kind: 'wish', id: claim._id }, now)
          const quota = await tx.get<{ _id: string; pausedUntil: Date | null }>(
            'claim_quotas',
            claim.claimantId,
          )
          if (quota?.pausedUntil && quota.pausedUntil > now)
            await pauseClaims(tx, claim.claimantId, quota.pausedUntil)
        },
        notices: [
          ...tell(claim?.claimantId, 'claimLapsed'),
          ...tell(wish.posterId, 'wishReleased'),
          ...tell(laid?.personId, 'wishLapsed'),
        ],
      }
    case 'askAgain':
      return {
        wish: {
          dueAt: daysAfter(now, CONFIRM_DAYS),
          overdue: true,
          ...(laid ? { desk: laid.desk, deskOrder: deskOrderOf(_id, now) } : {}),
        },
        notices: tell(laid?.personId, 'wishUnconfirmed'),
      }
    case 'close':
      return { verb: 'close', who: 'clock' }
    case 'erase':
      return { wish: { erased: true } }
  }
}
