import { goneAt } from '@shared/rules/retention/kept'
import { type ClaimQuota, NO_QUOTA } from '@shared/rules/wish/claim'
import { clockPlan } from '@shared/rules/wish/clock'
import { type WishMover, type WishVerb, wishStep } from '@shared/rules/wish/life'
import { daysAfter, EXPIRE_DAYS, SPILL_DAYS } from '@shared/rules/wish/limits'

import { fail } from '../../kernel/fail'
import type { AuditEventDoc } from '../../store/audit-events'
import { clearDeadline, type DeskRow, type NewDeadline, setDeadline } from '../../store/deadlines'
import type { NoticeDoc } from '../../store/notices'
import type { Store } from '../../store/store'
import type { Transaction } from '../../store/transaction'
import type { ClaimDoc, ClaimQuotaDoc, WishDoc } from '../../store/wishes'
import { countFiguresLater } from './figures-deadline'

/** Who does it, and under which id it is known again. */
export interface WishAct {
  readonly id: string
  readonly actorId: string
  readonly action: string
  readonly at: Date
}

/** What one step changes. Without a verb the wish stays in its state: a reminder, a limit that was missed. */
export interface WishChange {
  readonly verb?: WishVerb
  readonly who?: WishMover
  readonly wish?: Partial<WishDoc>
  readonly claim?: Partial<ClaimDoc>
  readonly quota?: (quota: ClaimQuota) => ClaimQuota
  readonly notices?: readonly NoticeDoc[]
  /** For the audit: a code, never words. */
  readonly reason?: string
  /** More documents of the same step, by id. */
  readonly also?: (tx: Transaction) => Promise<void>
}

/** Sees the wish as it is at that moment. Refuses by throwing, and then nothing was written; undefined where nothing is to do. */
export type DecideChange = (
  wish: WishDoc,
  claim: ClaimDoc | undefined,
  tx: Transaction,
) => WishChange | undefined | Promise<WishChange | undefined>

/**
 * Changes a wish as the table says, in one transaction by ids: its state, its claim, the claimant's
 * quota, its one time limit, what people are told and the audit's event come together or not at all.
 * The same act again changes nothing. Only `wish.claim` writes a wish elsewhere, in fewer requests.
 */
export async function changeWish(
  store: Store,
  wishId: string,
  act: WishAct,
  decide: DecideChange,
): Promise<WishDoc> {
  const changed = await store.transaction(async (tx) => {
    const found = await tx.get<WishDoc>('micro_wishes', wishId)
    if (!found) throw fail('WISH_NOT_FOUND')
    if (await tx.get('audit_events', act.id)) return found
    const claim = found.claim ? await tx.get<ClaimDoc>('claims', found.claim.claimId) : undefined
    const change = await decide(found, claim, tx)
    if (!change) return found
    const next = landed(found, change, act.at)
    await tx.put<WishDoc>('micro_wishes', next)
    if (claim && change.claim) await tx.put<ClaimDoc>('claims', { ...claim, ...change.claim })
    if (claim && change.quota) {
      const quota = (await tx.get<ClaimQuotaDoc>('claim_quotas', claim.claimantId)) ?? {
        ...NO_QUOTA,
        _id: claim.claimantId,
      }
      await tx.put<ClaimQuotaDoc>('claim_quotas', { ...quota, ...change.quota(quota) })
    }
    await change.also?.(tx)
    await tx.create('audit_events', eventOf(act, found, change.reason ?? null))
    await setNextLook(tx, next)
    for (const notice of change.notices ?? []) await tx.create('notices', notice)
    return next
  })
  await countFiguresLater(store, changed, act.at)
  return changed
}

/** The one time limit of a wish: when the clock has something to do with it. */
export async function setNextLook(tx: Transaction, wish: WishDoc): Promise<void> {
  const plan = clockPlan(wish)
  if (plan) await setDeadline(tx, wishDeadline(wish, plan.at))
  else await clearDeadline(tx, 'wish', wish._id)
}

/** Where somebody in office is waited for, it is a line on her desk as well. */
export function wishDeadline(wish: WishDoc, dueAt: Date): NewDeadline {
  const { _id, countyId, communityId, compoundId, compoundName, desk, title, postedAt, wisherId } = wish
  const row: DeskRow | undefined =
    desk === null
      ? undefined
      : {
          desks: [desk],
          title,
          where: compoundName,
          waits: 'resident',
          since: postedAt,
          opens: _id,
          ...(wisherId === null ? {} : { exceptId: wisherId }),
        }
  return {
    rule: 'wish',
    subject: _id,
    place: { countyId, communityId, compoundId },
    dueAt,
    overdue: wish.overdue,
    provisional: wish.provisional,
    ...(row ? { row } : {}),
  }
}

/** The wish as it stands after a step; a released one is back on the board in the same moment. */
export function landed(found: WishDoc, { verb, who, wish = {} }: WishChange, at: Date): WishDoc {
  if (verb === undefined || who === undefined) return { ...found, ...wish, movedAt: at }
  const step = wishStep(found.state, verb, who)
  if (!step) throw fail('WISH_MOVED_ON')
  const released = step.to === 'released'
  const state = released ? 'published' : step.to
  const entered = released ? (['released', 'published'] as const) : ([step.to] as const)
  const moved = state !== found.state || released
  const arrived: Partial<WishDoc> = moved
    ? {
        since: at,
        dueAt: null,
        provisional: false,
        overdue: false,
        desk: null,
        deskOrder: null,
        history: [...found.history, ...entered.map((one) => ({ state: one, at }))],
      }
    : {}
  const freed: Partial<WishDoc> = released
    ? { claim: null, told: false, reminded: false, ...onBoardFrom(at) }
    : {}
  const unread = found.publishedAt === null && (state === 'rejected' || state === 'withdrawn')
  const ended: Partial<WishDoc> = unread ? { removeAt: goneAt('refused', at) } : {}
  const next: WishDoc = { ...found, ...arrived, ...freed, ...ended, ...wish, state, movedAt: at }
  return { ...next, listed: state === 'published' ? next.boards : [] }
}

/** How long it stays on the board from a moment on, and when it is shown farther. */
export const onBoardFrom = (at: Date): Pick<WishDoc, 'spillAt' | 'until'> => ({
  spillAt: daysAfter(at, SPILL_DAYS),
  until: daysAfter(at, EXPIRE_DAYS),
})

const eventOf = (
  { id, actorId, action, at }: WishAct,
  { _id, compoundId, communityId }: WishDoc,
  reason: string | null,
): AuditEventDoc => ({ _id: id, at, actorId, action, subjectId: _id, compoundId, communityId, reason })
