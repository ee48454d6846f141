import type { StatutoryItem } from '@shared/contract/statutory'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import { ASSEMBLY_ASKED_AFTER_DAYS } from '@shared/rules/minutes/limits'
import { deskOf } from '@shared/rules/statement/judges'
import { canonicalText } from '@shared/rules/topics/canonical'
import { statutoryMatter } from '@shared/rules/topics/statutory'

import type { Place } from '../store/places'

const DAY = 86_400_000

/** Which of the matters of Civil Code art. 278 it is, where its appeal or its words say so. */
export const statutoryIn = (words: readonly string[], known: StatutoryItem | null): StatutoryItem | null =>
  known ?? statutoryMatter(canonicalText(words.join('。')))

/**
 * What is known of a matter when it begins: that owners decide it in common, where its appeal or its
 * words say so. Its readers see it from the first day; the secretary may put it right.
 */
export function firstFacts(
  words: readonly string[],
  known: StatutoryItem | null,
  place: Place & { readonly compoundId: string },
  now: Date,
): ProcessFacts {
  const item = statutoryIn(words, known)
  if (item === null) return NO_FACTS
  const askAt = new Date(now.getTime() + ASSEMBLY_ASKED_AFTER_DAYS * DAY)
  return {
    ...NO_FACTS,
    statutory: { item, ownerId: deskOf('branchSecretary', place), askAt, answered: false },
  }
}
