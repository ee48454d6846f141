import { useAnswer } from '@/platform/use-answer'

export interface CategoryChoice {
  readonly code: string
  readonly name: string
}

const NOTHING = {}
const NONE: readonly CategoryChoice[] = []

/** The seven in force, as the county has published them. */
export const useCategories = (): readonly CategoryChoice[] =>
  useAnswer('topics.current', NOTHING).data?.categories ?? NONE
