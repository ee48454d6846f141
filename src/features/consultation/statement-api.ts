import type { ReportReason, SayStatementInput } from '@shared/contract/statement'
import { call } from '@/platform/call'
import { type Delivery, deliver, letterOf } from '@/platform/outbox'
import { watched } from '@/platform/watched'

export const letterKey = (consultationId: string) => `say:${consultationId}`

/** Sends words so that they arrive once, now or when the network is back, under the draft's own id. */
export const sayStatement = (
  input: SayStatementInput,
  requestId: string,
): Promise<Delivery<'statement.say'>> =>
  deliver(letterKey(input.consultationId), 'statement.say', input, requestId)

export async function readMyStatements(cursor: string | undefined) {
  const { statements, next } = await call('statement.mineEverywhere', { cursor })
  return { items: statements, next }
}

/** Words that wait on this phone for the network. */
export function waitingWords(consultationId: string): SayStatementInput | null {
  const letter = letterOf(letterKey(consultationId))
  return letter && !letter.refused ? (letter.input as SayStatementInput) : null
}

export const agreeToRules = (version: string) => call('people.consent', { kind: 'userAgreement', version })

export const reportStatement = (statementId: string, reason: ReportReason) =>
  call('statement.report', { statementId, reason })

export const contestStatement = (statementId: string, words: string) =>
  call('statement.contest', { statementId, words: words === '' ? undefined : words })

/** Goes up whenever this phone has said or contested something: pages in hand look again. */
export const spoken = watched<number>(() => 0)

export const markSpoken = () => spoken.set(spoken.get() + 1)
