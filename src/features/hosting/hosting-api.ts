import type { AddByHandInput } from '@shared/contract/session/check-in'
import type { ConveneSessionInput } from '@shared/contract/session/convene'
import type { AttendeeGroup } from '@shared/contract/session/groups'
import type { HostVerb, MoveSessionInput } from '@shared/contract/session/host'
import { call } from '@/platform/call'

export const convene = (input: ConveneSessionInput, requestId: string) =>
  call('session.convene', input, requestId)
export const host = (sessionId: string) => call('session.host', { sessionId })
export const move = (sessionId: string, verb: HostVerb, more: Omit<MoveSessionInput, 'sessionId' | 'verb'>) =>
  call('session.move', { sessionId, verb, ...more })
export const turn = (sessionId: string, round: number, seat: number) =>
  call('session.turn', { sessionId, round, seat })
export const addByHand = (input: AddByHandInput) => call('session.addByHand', input)
export const codeOf = (sessionId: string) => call('session.code', { sessionId })
export const candidates = (sessionId: string) => call('session.candidates', { sessionId })
export const invite = (sessionId: string, postKeys: readonly string[]) =>
  call('session.invite', { sessionId, postKeys })
export const keepSeat = (sessionId: string, group: AttendeeGroup, label: string) =>
  call('session.keepSeat', { sessionId, group, label })
export const sendPhotos = (sessionId: string, photoIds: readonly string[], caption: string) =>
  call('session.photos', { sessionId, photoIds, caption })

/** Every stairwell of a compound, page by page. */
export async function stairwellsOf(compoundId: string) {
  const all: { readonly id: string; readonly building: number; readonly unitEntrance: number }[] = []
  let cursor: string | undefined
  do {
    const page = await call('people.stairwells', { compoundId, ...(cursor === undefined ? {} : { cursor }) })
    all.push(...page.stairwells)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return all
}
