import type { StatutoryItem } from '@shared/contract/statutory'
import { readArea, readOwners } from '@shared/rules/statutory/read-figures'
import {
  type AssemblyFigures,
  type OwnersAndArea,
  type Threshold,
  thresholdOf,
} from '@shared/rules/statutory/thresholds'
import { useState } from 'react'
import { keepDraft, recallDraft } from '@/platform/drafts'

export const PARTS = ['all', 'taking', 'consenting'] as const
export type Part = (typeof PARTS)[number]
export interface Typed {
  readonly owners: string
  readonly area: string
}
type Figures = Readonly<Record<Part, Typed>>

const DRAFT = 'statutory-figures'
const nothing: Typed = { owners: '', area: '' }
const empty: Figures = { all: nothing, taking: nothing, consenting: nothing }

/** What is wrong with a figure: it is none, or more than the line above it. */
export type Problem = 'figure' | 'tooMany' | null

function read({ owners, area }: Typed): {
  readonly owners: number | null
  readonly areaCenti: number | null
} {
  return { owners: readOwners(owners), areaCenti: readArea(area) }
}

const whole = ({ owners, areaCenti }: ReturnType<typeof read>): OwnersAndArea | null =>
  owners === null || areaCenti === null ? null : { owners, areaCenti }

/** Figures of an assembly as they are typed; they stay on this phone. */
export function useFigures(item: StatutoryItem) {
  const [figures, setFigures] = useState<Figures>(() => recallDraft<Figures>(DRAFT) ?? empty)

  function change(part: Part, typed: Partial<Typed>) {
    const next = { ...figures, [part]: { ...figures[part], ...typed } }
    setFigures(next)
    keepDraft(DRAFT, next)
  }

  const numbers = {
    all: read(figures.all),
    taking: read(figures.taking),
    consenting: read(figures.consenting),
  }

  function problemOf(part: Part, key: 'owners' | 'area'): Problem {
    if (figures[part][key].trim() === '') return null
    const field = key === 'owners' ? 'owners' : 'areaCenti'
    const value = numbers[part][field]
    if (value === null) return 'figure'
    const above = part === 'taking' ? numbers.all : part === 'consenting' ? numbers.taking : null
    const most = above?.[field] ?? null
    return most !== null && value > most ? 'tooMany' : null
  }

  const right = PARTS.every((part) => problemOf(part, 'owners') === null && problemOf(part, 'area') === null)
  const all = whole(numbers.all)
  const taking = whole(numbers.taking)
  const consenting = whole(numbers.consenting)
  const zero: OwnersAndArea = { owners: 0, areaCenti: 0 }
  const known: AssemblyFigures | null =
    right && all ? { all, taking: taking ?? zero, consenting: consenting ?? zero } : null
  const threshold: Threshold | null = known && thresholdOf(item, known)

  return {
    figures,
    change,
    problemOf,
    known,
    threshold,
    participating: taking !== null,
    consented: consenting !== null,
  }
}
