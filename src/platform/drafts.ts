import { forget, recall, remember } from './storage'

const INDEX = 'drafts'
const MOST = 12

const nameOf = (key: string) => `draft.${key}`
const keys = () => recall<readonly string[]>(INDEX) ?? []

/** What was written and not yet sent: it survives a dead network and a closed page. */
export const recallDraft = <T>(key: string): T | null => recall<T>(nameOf(key))

export function keepDraft(key: string, draft: unknown): void {
  const next = [key, ...keys().filter((other) => other !== key)]
  for (const old of next.slice(MOST)) forget(nameOf(old))
  remember(INDEX, next.slice(0, MOST))
  remember(nameOf(key), draft)
}

export function dropDraft(key: string): void {
  remember(
    INDEX,
    keys().filter((other) => other !== key),
  )
  forget(nameOf(key))
}

/** Where one thing lies on this phone while it is written. */
export interface DraftPlace<T> {
  readonly recall: () => T
  readonly keep: (draft: T) => void
  readonly drop: () => void
}

export const draftPlace = <T>(key: string, empty: T): DraftPlace<T> => ({
  recall: () => recallDraft<T>(key) ?? empty,
  keep: (draft) => keepDraft(key, draft),
  drop: () => dropDraft(key),
})

/** When somebody else sits down at this browser. */
export function burnDrafts(): void {
  for (const key of keys()) forget(nameOf(key))
  forget(INDEX)
}
