import type { PublishReason, PublishState } from '@shared/contract/publish'
import type { ServiceTime, Skill } from '@shared/contract/registration'
import type { ClaimState } from '@shared/contract/wish/claim'
import type { Wisher, WishKind } from '@shared/contract/wish/kinds'
import type { WishReason } from '@shared/contract/wish/reasons'
import type { WishState } from '@shared/contract/wish/state'
import type { WishPoster } from '@shared/contract/wish/submit'
import type { Judge } from '@shared/rules/statement/judges'
import type { ClaimQuota } from '@shared/rules/wish/claim'
import type { HouseholdWish } from '@shared/rules/wish/household'

import type { Database, Document } from './database'

/** Who has a wish now. */
export interface StandingClaim {
  readonly claimId: string
  readonly claimantId: string
  readonly at: Date
  readonly dueAt: Date
  readonly extended: boolean
}

/**
 * A micro-wish (微心愿): the truth of its state. Who wishes, where she lives and what she wrote are
 * sealed in the vault under the wish's own id and go with its key; here stands nothing that tells.
 */
export interface WishDoc extends Document {
  readonly countyId: string
  readonly communityId: string
  readonly compoundId: string
  readonly compoundName: string
  readonly stairwellId: string
  /** Digest of the door behind which the wisher lives. Never leaves the server. */
  readonly householdKey: string
  /** Digest of the wisher: one person may have several wishes. Never leaves the server. */
  readonly personKey: string
  readonly by: WishPoster
  readonly posterId: string
  /** The wisher where she has an account; null where somebody posted it for her. */
  readonly wisherId: string | null
  readonly kind: WishKind
  readonly wisher: Wisher
  readonly skill: Skill | null
  readonly times: readonly ServiceTime[]
  readonly valueYuan: number
  /** Words for everybody, written by the visitor; empty before. */
  readonly title: string
  readonly text: string
  /** How often they were written: each writing is a publication of its own. */
  readonly writing: number
  readonly publication: PublishState | null
  readonly why: PublishReason | null
  readonly state: WishState
  readonly since: Date
  /** Until when whoever has it now has time. */
  readonly dueAt: Date | null
  readonly provisional: boolean
  /** Missed at least once, and taken one level up. */
  readonly overdue: boolean
  /** The key of the post on whose desk it lies; null where nobody in office is waited for. */
  readonly desk: string | null
  readonly deskOrder: string | null
  /** The lowest level that may approve or decide. */
  readonly judge: Judge
  readonly visitor: { readonly personId: string; readonly label: string | null; readonly at: Date } | null
  readonly approver: { readonly personId: string; readonly label: string | null; readonly at: Date } | null
  /** Its compound and community, with what it spilled over to; of a 体验小区 only itself. */
  readonly boards: readonly string[]
  /** The same while it is on the board, otherwise empty. */
  readonly listed: readonly string[]
  readonly boardOrder: string
  readonly publishedAt: Date | null
  readonly spillAt: Date | null
  readonly until: Date | null
  readonly spilled: boolean
  readonly claims: number
  readonly claim: StandingClaim | null
  readonly told: boolean
  readonly reminded: boolean
  readonly reason: WishReason | null
  readonly thanks: { readonly text: string; readonly state: PublishState } | null
  readonly confirmedAt: Date | null
  readonly erased: boolean
  /** When it goes whole: only where it was over before anybody could read it. */
  readonly removeAt?: Date
  /** Members who were told of it by the secretary: digests. */
  readonly asked: readonly string[]
  readonly history: readonly { readonly state: WishState; readonly at: Date }[]
  readonly postedAt: Date
  readonly movedAt: Date
  readonly order: string
}

export interface ClaimNote {
  readonly id: string
  readonly text: string
  readonly photos: readonly string[]
  readonly at: Date
  readonly state: PublishState
  readonly why: PublishReason | null
}

/** All that the board reads of a wish; a read brings nothing else of it along. */
const BOARD_FIELDS = [
  'kind',
  'title',
  'text',
  'wisher',
  'compoundId',
  'compoundName',
  'skill',
  'times',
  'valueYuan',
  'since',
  'until',
  'boardOrder',
] as const
export type BoardWish = Pick<WishDoc, '_id' | (typeof BOARD_FIELDS)[number]>

/** What stands in a wish that nobody has claimed or answered yet. */
export const UNCLAIMED = {
  spilled: false,
  claims: 0,
  claim: null,
  told: false,
  reminded: false,
  reason: null,
  thanks: null,
  confirmedAt: null,
  erased: false,
  asked: [],
} as const satisfies Partial<WishDoc>

/** A member's promise to fulfil one wish. */
export interface ClaimDoc extends Document {
  readonly wishId: string
  readonly claimantId: string
  readonly householdKey: string
  readonly communityId: string
  readonly title: string
  readonly kind: WishKind
  readonly at: Date
  readonly dueAt: Date
  readonly extended: boolean
  /** She said that the wisher is no relative of hers. */
  readonly noRelative: true
  readonly state: ClaimState
  readonly reason: WishReason | null
  readonly minutes: number | null
  readonly fulfilledAt: Date | null
  readonly endedAt: Date | null
  readonly notes: readonly ClaimNote[]
  readonly order: string
}

/** The `_id` is the member's. */
export interface ClaimQuotaDoc extends Document, ClaimQuota {}

/** The `_id` is the digest of a door. */
export interface WishHouseholdDoc extends Document {
  readonly wishes: readonly HouseholdWish[]
}

/** As last recounted for a community. */
export interface WishFiguresDoc extends Document {
  readonly communityName: string
  readonly countedAt: Date
  readonly open: number
  readonly items: number
  readonly persons: number
  readonly months: readonly {
    readonly month: string
    readonly submitted: number
    readonly claimed: number
    readonly confirmed: number
    readonly medianDays: number | null
  }[]
}

export const claimIdOf = (wishId: string, n: number): string => `${wishId}_${n}`

export function wishesIn(db: Database) {
  const { command } = db
  const among = (values: readonly string[]) => command.in([...values])
  return {
    find: (id: string) => db.get<WishDoc>('micro_wishes', id),
    byIds: (ids: readonly string[]) =>
      ids.length === 0
        ? Promise.resolve([])
        : db.find<WishDoc>('micro_wishes', { _id: among(ids) }, { limit: 100 }),
    /** The longest waiting first. */
    onBoard: (board: string, kind: WishKind | undefined, after: string, limit: number) =>
      db.find<BoardWish>(
        'micro_wishes',
        { listed: board, boardOrder: command.gt(after), ...(kind === undefined ? {} : { kind }) },
        { limit, orderBy: [['boardOrder', 'asc']], fields: BOARD_FIELDS },
      ),
    onDesks: (desks: readonly string[], after: string, limit: number) =>
      db.find<WishDoc>(
        'micro_wishes',
        { desk: among(desks), deskOrder: command.gt(after) },
        { limit, orderBy: [['deskOrder', 'asc']] },
      ),
    ofPoster: (posterId: string, after: string, limit: number) =>
      db.find<WishDoc>(
        'micro_wishes',
        { posterId, order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    /** Everything of a community that moved since, for the recount. */
    movedIn: (communityId: string, since: Date, limit: number) =>
      db.find<WishDoc>(
        'micro_wishes',
        { communityId, movedAt: command.gte(since) },
        { limit, orderBy: [['movedAt', 'asc']] },
      ),
    /** Lands only while it is in this state of words. */
    followWords: (
      id: string,
      writing: number,
      from: readonly (PublishState | null)[],
      patch: Partial<WishDoc>,
    ) =>
      db.updateOneWhere(
        'micro_wishes',
        { _id: id, writing, state: 'verifying', publication: command.in([...from]) },
        patch,
      ),

    claim: (id: string) => db.get<ClaimDoc>('claims', id),
    claimsOf: (claimantId: string, after: string, limit: number) =>
      db.find<ClaimDoc>(
        'claims',
        { claimantId, order: command.gt(after) },
        { limit, orderBy: [['order', 'asc']] },
      ),
    quota: (personId: string) => db.get<ClaimQuotaDoc>('claim_quotas', personId),
    household: (key: string) => db.get<WishHouseholdDoc>('wish_households', key),
    figures: (communityId: string) => db.get<WishFiguresDoc>('wish_figures', communityId),
    putFigures: (figures: WishFiguresDoc) => db.put('wish_figures', figures),
  }
}
