import type { ConsultationPage } from '@shared/contract/consultation'
import {
  type AssemblyResult,
  STATUTORY_ITEMS,
  type StatutoryGround,
  type StatutoryItem,
} from '@shared/contract/statutory'

import type { ConsultationDoc } from '../store/consultations'
import { factsOf } from './process-of'

/** On a page flat: a `null` could not become an object by an update. */
export interface StatutoryOnPage {
  readonly statutoryItem: StatutoryItem | null
  readonly askAt: Date | null
  readonly assemblyResult: AssemblyResult | null
  readonly assemblyHeldOn: string | null
  readonly markedAt: Date | null
  readonly markedBy: string | null
  readonly markGround: StatutoryGround | null
}

/** What a page says of a matter that owners decide in common. */
export function statutoryOnPage(consultation: ConsultationDoc): StatutoryOnPage {
  const { statutory } = factsOf(consultation)
  const last = consultation.assembly?.at(-1)
  const mark = consultation.statutoryMarks?.at(-1)
  return {
    statutoryItem: STATUTORY_ITEMS.find((item) => item === statutory?.item) ?? null,
    askAt: statutory?.askAt ?? null,
    assemblyResult: last?.result ?? null,
    assemblyHeldOn: last?.heldOn ?? null,
    markedAt: mark?.at ?? null,
    markedBy: mark?.by ?? null,
    markGround: mark?.ground ?? null,
  }
}

/** Pages that were made before there was any of it say nothing of it. */
export function statutoryView(page: Partial<StatutoryOnPage>): ConsultationPage['statutory'] {
  const { statutoryItem, askAt, assemblyResult, assemblyHeldOn = null } = page
  if (!statutoryItem || !askAt) return null
  return {
    item: statutoryItem,
    askAt: askAt.toISOString(),
    assembly: assemblyResult ? { result: assemblyResult, heldOn: assemblyHeldOn } : null,
  }
}

/** Who said last whether it is one of the nine; null where nobody ever did. */
export function statutoryMarkView(page: Partial<StatutoryOnPage>): ConsultationPage['statutoryMark'] {
  const { statutoryItem = null, markedAt, markedBy = null, markGround = null } = page
  if (!markedAt) return null
  return { item: statutoryItem, ground: markGround, by: markedBy, at: markedAt.toISOString() }
}
