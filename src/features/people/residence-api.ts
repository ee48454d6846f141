import type { DescribeHomeInput, StairwellChoice } from '@shared/contract/residence'
import { call } from '@/platform/call'
import { recall, remember } from '@/platform/storage'

export const verifyPhone = (code: string) => call('people.verifyPhone', { code })

const MOST_PAGES = 10

/** All entrances of a compound; the largest has a few hundred. */
export async function allStairwells(compoundId: string): Promise<readonly StairwellChoice[]> {
  const all: StairwellChoice[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { stairwells, next } = await call('people.stairwells', { compoundId, cursor })
    all.push(...stairwells)
    if (next === null) break
    cursor = next
  }
  return all
}

const nameOf = (compoundId: string) => `answered-by.${compoundId}`

/** Sends the home to be verified, and remembers on this phone who will look at it. */
export async function describeHome(input: DescribeHomeInput): Promise<string | null> {
  const { answeredBy } = await call('people.describeHome', input)
  remember(nameOf(input.compoundId), answeredBy)
  return answeredBy
}

export const answeredBy = (compoundId: string): string | null => recall<string>(nameOf(compoundId))

export const nameAdult = (compoundId: string, named: boolean) =>
  call('people.nameAdult', { compoundId, named })

export const moveOut = (compoundId: string) => call('people.moveOut', { compoundId })
