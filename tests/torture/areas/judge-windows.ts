/** One person's attempt to have one of few times. */
export interface Wanted {
  readonly who: string
  readonly time: string
  /** `given back`: hers, and then not any more. */
  readonly told: string
}
/** Who has which time, as it is stored. */
export type Taken = readonly { readonly time: string; readonly who: string }[]

/** Nobody has two, no time is two people's, everybody has what she was told last, and only a `no` of these kinds is said. */
export function judgeWindows(wanted: readonly Wanted[], taken: Taken, refusals: readonly string[]): string[] {
  const wrong: string[] = []
  for (const key of ['time', 'who'] as const) {
    const all = taken.map((one) => one[key])
    for (const one of all.filter((each, at) => all.indexOf(each) !== at)) wrong.push(`${one} is taken twice`)
  }
  for (const who of new Set(wanted.map((one) => one.who))) {
    const last = [...wanted]
      .reverse()
      .find((one) => one.who === who && (one.told === 'ok' || one.told === 'given back'))
    const promised = last?.told === 'ok' ? last.time : undefined
    const has = taken.find((one) => one.who === who)?.time
    if (promised !== has) wrong.push(`${who} was told ${promised ?? 'no'} and has ${has ?? 'nothing'}`)
  }
  for (const { who, time, told } of wanted)
    if (!['ok', 'given back', ...refusals].includes(told)) wrong.push(`${who} was told ${told} of ${time}`)
  const asked = new Set(wanted.filter(({ told }) => refusals.includes(told)).map(({ time }) => time))
  for (const time of asked)
    if (
      wanted.every((one) => one.time !== time || (one.told !== 'ok' && one.told !== 'given back')) &&
      mustBeFree(time)
    )
      wrong.push(`${time} was refused to everybody`)
  return wrong

  /** Somebody who has another one is refused rightly. */
  function mustBeFree(time: string): boolean {
    return wanted.some((one) => one.time === time && one.told.endsWith('_TAKEN'))
  }
}
