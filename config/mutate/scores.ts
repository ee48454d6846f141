/** As much of Stryker's report as a score needs. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}
interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number } }
}

export interface Score {
  readonly folder: string
  readonly killed: number
  readonly valid: number
  /** 0 to 100; 100 where there is nothing to change. */
  readonly score: number
}

const FOUND: readonly string[] = ['Killed', 'Timeout']
const MISSED: readonly string[] = ['Survived', 'NoCoverage']

export function scoreOf(folder: string, { files }: MutationReport): Score {
  const found = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const killed = found.filter((status) => FOUND.includes(status)).length
  const valid = killed + found.filter((status) => MISSED.includes(status)).length
  return { folder, killed, valid, score: percent({ killed, valid }) }
}

/** Every change counts alike, in whichever folder it was made. */
export function whole(scores: readonly Score[]): Score {
  const killed = scores.reduce((sum, one) => sum + one.killed, 0)
  const valid = scores.reduce((sum, one) => sum + one.valid, 0)
  return { folder: 'all', killed, valid, score: percent({ killed, valid }) }
}

/** What no test noticed, as `file:line`. */
export const missed = ({ files }: MutationReport): string[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => MISSED.includes(status))
      .map(({ mutatorName, replacement, location }) =>
        `${file}:${location.start.line} ${mutatorName} ${replacement ?? ''}`
          .replace(/\s+/g, ' ')
          .slice(0, 160),
      ),
  )

const percent = ({ killed, valid }: { readonly killed: number; readonly valid: number }): number =>
  valid === 0 ? 100 : Math.round((1000 * killed) / valid) / 10
