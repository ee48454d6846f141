import type { ActionName, InputOf } from '@shared/contract/actions'
import type { DeskAct, DeskItem } from '@shared/contract/desk'
import { type Letter, putAside } from '@/platform/outbox'

/** What one tap decided. */
export interface Acted {
  readonly item: DeskItem
  readonly act: DeskAct
}

type Put = <Name extends ActionName>(name: Name, input: InputOf<Name>) => Letter
type Verb = (item: DeskItem, on: string, put: Put) => Letter

/** The verb behind each tap on a line. */
const VERBS: Readonly<Record<DeskAct['act'], Verb>> = {
  acceptOffer: ({ opens: consultationId }, _, put) =>
    put('work.answerOffer', { consultationId, accept: true }),
  declineOffer: ({ opens: consultationId }, _, put) =>
    put('work.answerOffer', { consultationId, accept: false }),
  finishTask: ({ opens: consultationId }, taskId, put) =>
    put('work.settleTask', { consultationId, taskId, as: 'done' }),
  beginContact: ({ opens: requestId }, _, put) => put('butler.move', { requestId, move: 'begin' }),
  acceptVisit: ({ opens: requestId }, _, put) => put('butler.visit', { requestId, move: 'accept' }),
}

/** Several lines may be about one thing: each is known by both. */
export const lineKey = ({ kind, id }: DeskItem) => `${kind}_${id}`

/** Puts it down so that it may be taken back for `ms`. */
export const putActAside = ({ item, act: { act, on } }: Acted, ms: number): Letter =>
  VERBS[act](item, on ?? '', (name, input) => putAside(`desk:${lineKey(item)}`, name, input, ms))
