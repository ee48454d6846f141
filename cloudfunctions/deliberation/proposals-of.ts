import type { Store } from '../store/store'

/** A public proposal, as far as poll and minutes need it. */
export interface KnownProposal {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Null while nobody in office has looked whether it may be done. */
  readonly legal: 'none' | 'statutory' | 'forbidden' | null
}

const AT_MOST = 50

/** What neighbours have proposed and may be talked about, by number. */
export async function proposalsOf(consultationId: string, { proposals }: Store): Promise<KnownProposal[]> {
  const shown = await proposals.shown(consultationId, AT_MOST)
  return shown.map(({ _id, number, title, legal }) => ({
    id: _id,
    number: number ?? 0,
    title,
    legal: legal?.check ?? null,
  }))
}

/** Neighbours are asked only about what was looked at and may be done. */
export const choosable = ({ legal }: KnownProposal): boolean => legal === 'none' || legal === 'statutory'
