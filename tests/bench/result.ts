/** One figure of a run, beside its aim where it has one. */
export interface Result {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly budget?: number
  readonly ok?: boolean
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100)

export const figure = (name: string, value: number, unit: string): Result => ({
  name,
  value: round(value),
  unit,
})

export const atMost = (name: string, value: number, unit: string, budget: number): Result => ({
  ...figure(name, value, unit),
  budget: round(budget),
  ok: value <= budget,
})

export const atLeast = (name: string, value: number, unit: string, budget: number): Result => ({
  ...figure(name, value, unit),
  budget: round(budget),
  ok: value >= budget,
})

export function table(results: readonly Result[]): string {
  const rows = results.map(({ name, value, unit, budget, ok }) => [
    name,
    String(value),
    unit,
    budget === undefined ? '' : String(budget),
    ok === undefined ? '' : ok ? 'ok' : 'missed',
  ])
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n')
}
