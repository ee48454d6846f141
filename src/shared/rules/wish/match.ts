import type { ServiceTime, Skill } from '../../contract/registration'
import type { WishKind } from '../../contract/wish/kinds'

/** What of a wish is held against what a member can do. */
export interface Wanted {
  readonly kind: WishKind
  readonly skill: Skill | null
  readonly times: readonly ServiceTime[]
}

export interface Offered {
  readonly skills: readonly Skill[]
  readonly times: readonly ServiceTime[]
}

/** A wish without a time suits any. */
const timeSuits = (wanted: Wanted, offered: Offered) =>
  wanted.times.length === 0 || wanted.times.some((time) => offered.times.includes(time))

/** Her skill at a time that suits; or a time that suits where nothing special is needed; or nothing. */
export function fitOf(wanted: Wanted, offered: Offered): 'skill' | 'time' | undefined {
  if (!timeSuits(wanted, offered)) return undefined
  if (wanted.skill !== null) return offered.skills.includes(wanted.skill) ? 'skill' : undefined
  return wanted.times.length > 0 ? 'time' : undefined
}

const WEIGHT = { skill: 0, time: 1 } as const
const rank = (fit: 'skill' | 'time' | undefined) => (fit === undefined ? 2 : WEIGHT[fit])

/** Those that suit her first; otherwise as they came. */
export function byFit<T extends Wanted>(wishes: readonly T[], offered: Offered | undefined): T[] {
  if (!offered) return [...wishes]
  const ranked = wishes.map((wish) => ({ wish, rank: rank(fitOf(wish, offered)) }))
  return ranked.sort((one, other) => one.rank - other.rank).map(({ wish }) => wish)
}

/** For somebody who was a moment late: of the same skill, then of the same kind, then any other. */
export function similarFirst<T extends Wanted & { readonly id: string }>(
  lost: Wanted & { readonly id: string },
  others: readonly T[],
  most: number,
): T[] {
  const distance = (one: T) => {
    if (lost.skill !== null && one.skill === lost.skill) return 0
    return one.kind === lost.kind ? 1 : 2
  }
  return others
    .filter(({ id }) => id !== lost.id)
    .map((one) => ({ one, distance: distance(one) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ one }) => one)
}
