import type { StatutoryGround, StatutoryItem } from '../../contract/statutory'

/** Why a matter may be called one of the nine of Civil Code art. 278. */
export const MARK_GROUNDS = [
  'workNeedsIt',
  'neighboursSaid',
  'comparedWithLaw',
  'officeSaid',
] as const satisfies readonly StatutoryGround[]

/** Why it is none of them after all (domain §2.2, §3.4: daily upkeep by contract, a voluntary covenant, an unchanged use). */
export const LIFT_GROUNDS = [
  'wordsOnly',
  'dailyUpkeep',
  'voluntaryPact',
  'useUnchanged',
  'officeSaid',
] as const satisfies readonly StatutoryGround[]

export const GROUNDS = [...new Set<StatutoryGround>([...MARK_GROUNDS, ...LIFT_GROUNDS])]

export const groundsFor = (item: StatutoryItem | null): readonly StatutoryGround[] =>
  item === null ? LIFT_GROUNDS : MARK_GROUNDS
