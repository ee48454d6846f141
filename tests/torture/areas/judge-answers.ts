export interface Home {
  readonly id: string
  readonly members: readonly string[]
  /** Whoever was named to answer for it. */
  readonly adult: string | null
}
export interface StoredAnswers {
  readonly answers: readonly {
    readonly personId: string
    readonly choice: string
    readonly forHousehold: boolean
  }[]
  readonly households: readonly { readonly home: string; readonly casterId: string }[]
  readonly result: {
    readonly persons: { readonly total: number; readonly counts: Readonly<Record<string, number>> }
    readonly households: { readonly total: number; readonly counts: Readonly<Record<string, number>> }
  }
}

/** Each person's last word counts once; a household has one answer, by whoever was named or, failing that, one of them. */
export function judgeAnswers(
  said: ReadonlyMap<string, string>,
  homes: readonly Home[],
  { answers, households, result }: StoredAnswers,
): string[] {
  const wrong: string[] = []
  if (answers.length !== said.size)
    wrong.push(`${answers.length} answers are stored, ${said.size} people gave one`)
  for (const { personId, choice } of answers)
    if (said.get(personId) !== choice)
      wrong.push(`${personId} said ${said.get(personId)}, stored is ${choice}`)
  const casters = new Map<string, string>()
  for (const { id, members, adult } of homes) {
    const voices = members.filter((one) => said.has(one) && (adult === null || one === adult))
    const mine = households.filter(({ home }) => home === id)
    if (mine.length !== (voices.length > 0 ? 1 : 0)) wrong.push(`${id} has ${mine.length} household answers`)
    const [one] = mine
    if (one && !voices.includes(one.casterId)) wrong.push(`${id} is answered for by somebody who may not`)
    if (one) casters.set(id, one.casterId)
  }
  const counted = (people: readonly string[], option: string) =>
    people.filter((personId) => said.get(personId) === option).length
  const tallies = [
    ['persons', [...said.keys()], result.persons],
    ['households', [...casters.values()], result.households],
  ] as const
  for (const [name, people, { total, counts }] of tallies) {
    if (total !== people.length) wrong.push(`${name}: ${total} counted, ${people.length} answered`)
    for (const [option, count] of Object.entries(counts))
      if (count !== counted(people, option)) wrong.push(`${name}: ${option} has ${count}`)
  }
  return wrong
}
