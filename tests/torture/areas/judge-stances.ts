import { STANCES, type Stance } from '@shared/contract/consultation'

/** What each said last, to each statement: `person statement` → stance. */
export type Said = ReadonlyMap<string, Stance>

/** Each person's last word is stored, nobody else's, and the page counts exactly those. */
export function judgeStances(
  said: Said,
  stored: Said,
  shown: ReadonlyMap<string, Readonly<Record<Stance, number>>>,
): string[] {
  const wrong: string[] = []
  for (const key of new Set([...said.keys(), ...stored.keys()]))
    if (said.get(key) !== stored.get(key))
      wrong.push(`${key}: said ${said.get(key)}, stored ${stored.get(key)}`)
  for (const [statement, counts] of shown)
    for (const stance of STANCES) {
      const count = [...said].filter(([key, one]) => key.endsWith(` ${statement}`) && one === stance).length
      if (counts[stance] !== count)
        wrong.push(`${statement}: ${counts[stance]} ${stance} shown, ${count} said so`)
    }
  return wrong
}
