import { type PollGroup, type PollTally, STANDING_OPTIONS } from '../../contract/poll'

/** One person's answer, as far as counting needs it. */
export interface CountedAnswer {
  readonly personId: string
  readonly choice: string
  readonly group: PollGroup | null
}

/** Whose answer stands for a household. */
export interface CountedHousehold {
  readonly casterId: string
}

export interface PollResult {
  readonly persons: PollTally
  readonly households: PollTally
  readonly groups: Readonly<Record<PollGroup, PollTally>>
}

export const optionIds = (proposalIds: readonly string[]): readonly string[] => [
  ...proposalIds,
  ...STANDING_OPTIONS,
]

function tallyOf(options: readonly string[], choices: readonly string[]): PollTally {
  const counts = Object.fromEntries(options.map((option) => [option, 0]))
  let total = 0
  for (const choice of choices) {
    const before = counts[choice]
    if (before === undefined) continue
    counts[choice] = before + 1
    total += 1
  }
  return { total, counts }
}

/**
 * Counts a poll from its facts: each person once, each household once by whoever answers for it. The
 * household has no answer of its own: it is its caster's, so that the two tallies can never disagree.
 */
export function countPoll(
  options: readonly string[],
  answers: readonly CountedAnswer[],
  households: readonly CountedHousehold[],
): PollResult {
  const choiceOf = new Map(answers.map(({ personId, choice }) => [personId, choice]))
  const cast = households.flatMap(({ casterId }) => choiceOf.get(casterId) ?? [])
  const inGroup = (wanted: PollGroup) =>
    tallyOf(
      options,
      answers.filter(({ group }) => group === wanted).map(({ choice }) => choice),
    )
  return {
    persons: tallyOf(
      options,
      answers.map(({ choice }) => choice),
    ),
    households: tallyOf(options, cast),
    groups: { owner: inGroup('owner'), tenant: inGroup('tenant'), family: inGroup('family') },
  }
}
