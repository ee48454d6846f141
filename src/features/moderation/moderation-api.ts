import type { ResidenceRequestView } from '@shared/contract/residence'
import type { DecideStatementInput, QueuedStatement } from '@shared/contract/statement'
import { call } from '@/platform/call'
import { deliver, putAside } from '@/platform/outbox'

export async function readResidences(cursor: string | undefined) {
  const { requests, next } = await call('people.residenceQueue', { cursor })
  return { items: requests, next }
}

export const readStatements = (cursor: string | undefined) => call('statement.queue', { cursor })

const residenceKey = (requestId: string) => `residence:${requestId}`

/** Goes out once, now or when the network is back. */
export const decideResidence = (requestId: string, decision: 'verify' | 'refuse', reason?: string) =>
  deliver(residenceKey(requestId), 'people.decideResidence', {
    requestId,
    decision,
    ...(reason === undefined ? {} : { reason }),
  })

/** May be taken back for so long. */
export const verifyLater = ({ id: requestId }: ResidenceRequestView, ms: number) =>
  putAside(residenceKey(requestId), 'people.decideResidence', { requestId, decision: 'verify' }, ms)

export const vouch = ({ id }: ResidenceRequestView, note: string) =>
  call('people.vouch', { requestId: id, note })

export async function decideWords(
  { kind, id }: QueuedStatement,
  decision: DecideStatementInput['decision'],
  reason: string,
): Promise<void> {
  if (kind === 'statement') await call('statement.decide', { statementId: id, decision, reason })
  else await call('consultation.decideOpening', { consultationId: id, decision, reason })
}

export const hideStatement = (statementId: string, reason: string) =>
  call('statement.hide', { statementId, reason })

/** What is shown in a consultation, page by page: the cursor names what this phone already has. */
export async function readShown(consultationId: string, cursor: string | undefined) {
  if (cursor !== undefined) {
    const except = cursor.split(' ')
    const { cards, left } = await call('consultation.moreCards', { consultationId, except })
    return { items: cards, next: left > 0 ? [...except, ...cards.map(({ id }) => id)].join(' ') : null }
  }
  const { cards, statementsTotal } = await call('consultation.page', { consultationId })
  return { items: cards, next: statementsTotal > cards.length ? cards.map(({ id }) => id).join(' ') : null }
}
