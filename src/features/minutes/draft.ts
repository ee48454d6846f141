import type { MinutesDesk, WriteMinutesInput } from '@shared/contract/minutes'
import type { Outcome } from '@shared/contract/process'

/** What she has written so far. */
export interface Draft {
  readonly outcome: Outcome | null
  readonly adoptedIds: readonly string[]
  readonly conclusion: string
  readonly viewsFor: readonly string[]
  readonly viewsAgainst: readonly string[]
  readonly minority: string
}

export const emptyDraft: Draft = {
  outcome: null,
  adoptedIds: [],
  conclusion: '',
  viewsFor: [''],
  viewsAgainst: [''],
  minority: '',
}

export const SPEAKS_FOR: readonly Outcome[] = ['consensus', 'majorityView']
const adopts = (outcome: Outcome | null) => outcome !== null && outcome !== 'noConsensus'

/** What owners decide in common leaves two outcomes; everything else the other three. */
export const outcomesFor = ({ statutoryItem }: Pick<MinutesDesk, 'statutoryItem'>): readonly Outcome[] =>
  statutoryItem === null
    ? ['consensus', 'majorityView', 'noConsensus']
    : ['transferredStatutory', 'noConsensus']

export type Missing = 'outcome' | 'adopted' | 'conclusion' | 'minority'

export function missingIn(draft: Draft): readonly Missing[] {
  const { outcome, adoptedIds, conclusion, minority } = draft
  return [
    ...(outcome === null ? (['outcome'] as const) : []),
    ...(outcome !== null && SPEAKS_FOR.includes(outcome) && adoptedIds.length === 0
      ? (['adopted'] as const)
      : []),
    ...(conclusion.trim().length < 2 ? (['conclusion'] as const) : []),
    ...(outcome === 'majorityView' && minority.trim() === '' ? (['minority'] as const) : []),
  ]
}

const written = (views: readonly string[]) => views.map((view) => view.trim()).filter(Boolean)

/** The draft as the server takes it; null while something is missing. */
export function inputOf(consultationId: string, draft: Draft): WriteMinutesInput | null {
  if (draft.outcome === null || missingIn(draft).length > 0) return null
  return {
    consultationId,
    outcome: draft.outcome,
    adoptedIds: adopts(draft.outcome) ? draft.adoptedIds : [],
    conclusion: draft.conclusion.trim(),
    viewsFor: written(draft.viewsFor),
    viewsAgainst: written(draft.viewsAgainst),
    minority: draft.minority.trim(),
  }
}
