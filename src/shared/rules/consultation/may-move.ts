import type { OwnerLevel } from '../../contract/process'
import type { Mover, Transition } from './life'

/** Under which of the table's movers somebody counts. */
export interface Standing {
  /** Her own posts, as holder or deputy, and those vacant ones that she answers for. */
  readonly levels: readonly OwnerLevel[]
  readonly specialist: boolean
  /** The chair of its session was given to her. */
  readonly host: boolean
  /** The level to which a missed deadline has taken the matter. */
  readonly owner: OwnerLevel
  /** The level that answers for the state while nothing is missed. */
  readonly naturalOwner: OwnerLevel
}

/**
 * Whether somebody may do what a row of the table says. The next level may only where the post is
 * vacant or the deadline was missed, and then by the same guards: it acts in time, it skips nothing.
 */
export function mayMove({ who }: Pick<Transition, 'who'>, standing: Standing): boolean {
  const { levels, specialist, host, owner, naturalOwner } = standing
  const is = (mover: Mover): boolean => {
    if (mover === 'host') return host || is('branchSecretary')
    if (mover === 'serviceSpecialist') return specialist
    return levels.includes(mover)
  }
  if (who.some(is)) return true
  const concerned = who.includes(naturalOwner) || (naturalOwner === 'branchSecretary' && who.includes('host'))
  return concerned && owner !== naturalOwner && levels.includes(owner)
}
