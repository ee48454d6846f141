/** One attempt to be checked in: how old the pass was that she typed, or that she guessed. */
export interface Attempt {
  readonly personId: string
  readonly pass: 'now' | 'oneStepOld' | 'old' | 'guessed'
  readonly told: string
}

/** Whoever typed a pass of now is there, once; a pass of two minutes ago or a guess lets nobody in. */
export function judgePasses(attempts: readonly Attempt[], here: readonly string[]): string[] {
  const wrong: string[] = []
  if (new Set(here).size !== here.length) wrong.push('somebody is there twice')
  const good = attempts.filter(({ pass }) => pass === 'now' || pass === 'oneStepOld')
  for (const personId of new Set(attempts.map((one) => one.personId))) {
    const isHere = here.includes(personId)
    const mine = attempts.filter((one) => one.personId === personId)
    if (isHere && !mine.some(({ told }) => told === 'ok')) wrong.push(`${personId} is there and was told no`)
    if (!isHere && mine.some(({ told }) => told === 'ok'))
      wrong.push(`${personId} was let in and is not there`)
    if (isHere && !good.some((one) => one.personId === personId))
      wrong.push(`${personId} got in without a pass`)
  }
  for (const { pass, told, personId } of good)
    if (told !== 'ok' && told !== 'TOO_MANY_FOR_NOW')
      wrong.push(`${personId} had a pass of ${pass} and was told ${told}`)
  for (const { personId, told } of attempts)
    if (told === 'silent' || told === 'UNEXPECTED') wrong.push(`${personId} was never told`)
  return wrong
}
