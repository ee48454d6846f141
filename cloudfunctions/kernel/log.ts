/** One line of a structured log. No text that people wrote, no openid, no input ever enters it. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly what: string
  readonly action?: string
  readonly requestId?: string
  readonly code?: string
  readonly milliseconds?: number
  readonly requests?: number
  readonly cause?: string
}

export type Log = (line: LogLine) => void

const LEVELS: readonly LogLine['level'][] = ['info', 'warn', 'error']

/** Writes lines at or above `LOG_LEVEL` (info where it is not set). */
export const logToConsole: Log = (line) => {
  const wanted = LEVELS.indexOf(process.env.LOG_LEVEL as LogLine['level'])
  if (LEVELS.indexOf(line.level) < wanted) return
  const text = JSON.stringify(line)
  if (line.level === 'error') console.error(text)
  else if (line.level === 'warn') console.warn(text)
  else console.info(text)
}

/** The cause of a fault, for the log: the kind of error and where it arose, without its data. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  const where =
    error.stack
      ?.split('\n')
      .slice(1, 4)
      .map((line) => line.trim().replace(/\(.*[\\/]/, '(')) ?? []
  const message = error.message.replace(/[0-9]{6,}/g, '…').slice(0, 200)
  return [error.name, typeof code === 'string' ? code : '', message, ...where].filter(Boolean).join(' | ')
}
