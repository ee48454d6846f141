import type { ContactMove } from '@shared/contract/butler/contact-life'
import type { VisitMove } from '@shared/contract/butler/visit'
import { call } from '@/platform/call'

export async function myContacts(cursor: string | undefined) {
  const { requests, next } = await call('butler.requests', { cursor })
  return { items: requests, next }
}

export async function contactDesk(cursor: string | undefined) {
  const { requests, next } = await call('butler.desk', { cursor })
  return { items: requests, next }
}

export const moveContact = (requestId: string, move: ContactMove, text?: string) =>
  call('butler.move', { requestId, move, ...(text === undefined ? {} : { text }) })

export const moveVisit = (requestId: string, move: VisitMove) => call('butler.visit', { requestId, move })

export const callbackNumber = (requestId: string) => call('butler.callbackNumber', { requestId })

export const contactDoor = (requestId: string) => call('butler.door', { requestId })

export const suggestAppeal = (requestId: string) => call('butler.suggestAppeal', { requestId })

export const suggestWish = (requestId: string) => call('butler.suggestWish', { requestId })

/** She hands it in as an appeal herself; the request then names it. Sent again, both are the same. */
export async function becomeAppeal(
  requestId: string,
  compoundId: string,
  what: string,
  intent: string,
): Promise<string> {
  const input = { compoundId, where: '', what, hope: '', photoIds: [] }
  const { appealId } = await call('appeal.submit', input, intent)
  await call('butler.becameAppeal', { requestId, appealId })
  return appealId
}
