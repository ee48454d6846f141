import { LEAST_GROUP, POLL_GROUPS, type PollGroup, type PollGroupTally } from '../../contract/poll'
import type { PollResult } from './tally'

/**
 * The breakdown that may be shown: groups of five or more. What is left out must not follow from the
 * total by subtraction, so the rest together holds nobody, or at least five people of two groups.
 */
export function shownGroups({ persons, groups }: PollResult): readonly PollGroupTally[] {
  const bySize = [...POLL_GROUPS].sort((a, b) => groups[b].total - groups[a].total)
  let shown = bySize.filter((group) => groups[group].total >= LEAST_GROUP)
  while (shown.length > 0 && givesAway(persons.total, shown, groups)) shown = shown.slice(0, -1)
  // One group that is everybody says nothing that the total does not.
  return POLL_GROUPS.filter((group) => shown.includes(group)).map((group) => ({
    group,
    persons: groups[group],
  }))
}

function givesAway(total: number, shown: readonly PollGroup[], groups: PollResult['groups']): boolean {
  const rest = total - shown.reduce((sum, group) => sum + groups[group].total, 0)
  return rest > 0 && rest < LEAST_GROUP
}
