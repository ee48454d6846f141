import type { PublishState } from './publish'

/** How long the words of a red shop may be; it is listed, and nothing is paid here (S1-49). */
export const SHOP_LIMITS = {
  name: 20,
  address: 40,
  hours: 30,
  offer: 80,
  /** Compounds beside whose names it is shown. */
  compounds: 20,
} as const

export interface ShopRow {
  readonly id: string
  readonly name: string
  /** Where it is; empty where nobody wrote it down yet. */
  readonly address: string
  readonly hours: string
  /** What it does for residents, at which price or discount. */
  readonly offer: string
  readonly compounds: readonly { readonly id: string; readonly name: string }[]
}

export interface ListShopsInput {
  readonly communityId: string
  readonly cursor?: string | undefined
}
export interface ListShops {
  readonly shops: readonly ShopRow[]
  readonly next: string | null
}

/** A new shop, or with its id everything of a listed one as it is from now on. */
export interface RecordShopInput {
  readonly communityId: string
  readonly shopId: string | null
  readonly name: string
  readonly address: string
  readonly hours: string
  readonly offer: string
  readonly compoundIds: readonly string[]
}
export interface RecordShop {
  readonly shopId: string
  /** Where its words stand; a listed shop stays as it was until the new ones have passed. */
  readonly state: PublishState
}

export interface EndShopInput {
  readonly communityId: string
  readonly shopId: string
}
export type EndShop = Readonly<Record<string, never>>
