import { recall, remember } from '@/platform/storage'

const NAME = 'butler-phrases'
const MOST = 6

/** What she often says; kept on her own phone. */
export const ownPhrases = (): readonly string[] => recall<readonly string[]>(NAME) ?? []

export function keepPhrase(text: string): readonly string[] {
  const phrase = text.trim()
  const next = phrase === '' ? ownPhrases() : [phrase, ...ownPhrases().filter((one) => one !== phrase)]
  remember(NAME, next.slice(0, MOST))
  return next.slice(0, MOST)
}

export function dropPhrases(): readonly string[] {
  remember(NAME, [])
  return []
}
