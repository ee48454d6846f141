import { STATUTORY_ITEMS, type StatutoryItem } from '@shared/contract/statutory'
import type { ProcessFacts } from '@shared/rules/consultation/facts'

/** Under which item of art. 278 a matter falls; null where owners need not decide it in common. */
export const statutoryItemOf = ({ statutory }: Pick<ProcessFacts, 'statutory'>): StatutoryItem | null =>
  STATUTORY_ITEMS.find((item) => item === statutory?.item) ?? null
