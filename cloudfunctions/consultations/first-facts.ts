import type { StatutoryItem } from '@shared/contract/statutory'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { ASSEMBLY_ASKED_AFTER_DAYS } from '@shared/rules/minutes/limits'
import { deskOf } from '@shared/rules/statement/judges'
import { canonicalText } from '@shared/rules/topics/canonical'
import { statutoryMatter } from '@shared/rules/topics/statutory'

import type { StatutoryMarkDoc } from '../store/consultations'
import type { Place } from '../store/places'

const DAY = 86_400_000

/** Which of the matters of Civil Code art. 278 it is, where its appeal or its words say so. */
export const statutoryIn = (words: readonly string[], known: StatutoryItem | null): StatutoryItem | null =>
  known ?? statutoryMatter(canonicalText(words.join('。')))

interface Beginning {
  readonly facts: ProcessFacts
  readonly statutoryMarks?: readonly StatutoryMarkDoc[]
}

/**
 * What is known of a matter when it begins: that owners decide it in common, where its appeal or its
 * words say so. Its readers see from the first day that the rule says it; the secretary may put it
 * right, with a reason (domain §3.4).
 */
export function firstFacts(
  words: readonly string[],
  known: StatutoryItem | null,
  place: Place & { readonly compoundId: string },
  now: Date,
): Beginning {
  const item = statutoryIn(words, known)
  if (item === null) return { facts: NO_FACTS }
  const askAt = new Date(now.getTime() + ASSEMBLY_ASKED_AFTER_DAYS * DAY)
  const ownerId = deskOf('branchSecretary', place)
  return {
    facts: { ...NO_FACTS, statutory: { item, ownerId, askAt, answered: false } },
    statutoryMarks: [{ item, ground: null, by: null, at: now }],
  }
}
