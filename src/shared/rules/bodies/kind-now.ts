import type { CompoundKind } from '../../contract/community'

/** What serves a compound now, as far as its kind depends on it. */
export interface Served {
  readonly committee: unknown | null
  readonly property: unknown | null
}

/**
 * What kind of compound it is now. Once a company or a committee is there it is no 三无小区 any more,
 * whatever was entered before; without both it is one again.
 */
export const kindNow = (entered: CompoundKind, { committee, property }: Served): CompoundKind =>
  entered === 'threeNoCompound' && (committee !== null || property !== null) ? 'ordinaryCompound' : entered
