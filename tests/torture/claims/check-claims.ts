import type { ClaimOperation } from './history'

/** What lies in the store, read past every door: only what is needed here, in words of its own. */
export interface StoredClaims {
  readonly wishes: readonly {
    readonly id: string
    readonly state: string
    readonly claimant: string | null
    readonly claims: number
  }[]
  readonly claims: readonly { readonly wishId: string; readonly claimant: string }[]
  readonly quotas: readonly {
    readonly member: string
    readonly active: readonly string[]
    readonly households: number
  }[]
}

/** Who was finished with which wishes, so that they no longer count among her three. */
export type Fulfilled = ReadonlySet<string>

const MOST_ACTIVE = 3

/**
 * Judges a race by its history and by what was stored, with nothing of the product's own code: one
 * winner a wish, told so; nobody left without an answer; a loser's quota as it was; no wish that says
 * it is somebody's and is nobody's; and nobody told that it is gone before anybody could have had it.
 */
export function checkClaims(
  operations: readonly ClaimOperation[],
  { wishes, claims, quotas }: StoredClaims,
  fulfilled: Fulfilled,
): string[] {
  const wrong: string[] = []
  const byWish = new Map<string, ClaimOperation[]>()
  for (const one of operations) byWish.set(one.wishId, [...(byWish.get(one.wishId) ?? []), one])

  for (const { id, state, claimant, claims: count } of wishes) {
    const tried = byWish.get(id) ?? []
    const won = tried.filter(({ told }) => told === 'claimed')
    const kept = claims.filter(({ wishId }) => wishId === id)
    if (won.length !== 1) wrong.push(`${id}: ${won.length} were told that they have it`)
    if (kept.length !== 1 || count !== 1) wrong.push(`${id}: ${kept.length} claims, counted ${count}`)
    if (claimant === null || state === 'published') wrong.push(`${id}: ${state}, and nobody has it`)
    if (won[0] && won[0].member !== claimant) wrong.push(`${id}: another has it than was told so`)
    if (kept[0] && kept[0].claimant !== claimant) wrong.push(`${id}: its claim is another's`)
    for (const one of tried) {
      if (one.told === 'silent') wrong.push(`${id}: ${one.member} was never told`)
      if (one.told === 'taken' && won[0] && one.ended < won[0].begun)
        wrong.push(`${id}: ${one.member} was told that it is gone before anybody had asked for it`)
    }
  }

  for (const member of new Set(operations.map((one) => one.member))) {
    const won = operations.filter((one) => one.member === member && one.told === 'claimed')
    const quota = quotas.find((one) => one.member === member)
    const active = won.map(({ wishId }) => wishId).filter((wishId) => !fulfilled.has(wishId))
    const stands = [...(quota?.active ?? [])].sort().join(' ')
    if (stands !== [...active].sort().join(' '))
      wrong.push(`${member}: promised ${active.length}, her quota says [${stands}]`)
    if ((quota?.active.length ?? 0) > MOST_ACTIVE) wrong.push(`${member}: more than three at once`)
    if ((quota?.households ?? 0) !== won.length)
      wrong.push(`${member}: ${won.length} households, her quota says ${quota?.households ?? 0}`)
  }
  return wrong
}
