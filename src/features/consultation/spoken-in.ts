import { keepCopy, keptCopy } from '@/platform/kept-copies'

interface Matter {
  readonly id: string
  readonly title: string
}

const KEY = 'spoken-in'
const MOST = 20

/** Matters in which this phone's person has said something, the latest first. */
export const mattersSpokenIn = (): readonly Matter[] => keptCopy<readonly Matter[]>(KEY)?.data ?? []

export function rememberSpokenIn(matter: Matter): void {
  const others = mattersSpokenIn().filter(({ id }) => id !== matter.id)
  keepCopy(KEY, [matter, ...others].slice(0, MOST))
}
