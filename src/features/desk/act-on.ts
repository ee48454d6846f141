import type { DeskAct, DeskItem } from '@shared/contract/desk'
import { call } from '@/platform/call'

type Do = (item: DeskItem, on: string) => Promise<unknown>

/** The verb behind each tap on a line. */
const VERBS: Readonly<Record<DeskAct['act'], Do>> = {
  acceptOffer: ({ opens: consultationId }) => call('work.answerOffer', { consultationId, accept: true }),
  declineOffer: ({ opens: consultationId }) => call('work.answerOffer', { consultationId, accept: false }),
  finishTask: ({ opens: consultationId }, taskId) =>
    call('work.settleTask', { consultationId, taskId, as: 'done' }),
  beginContact: ({ opens: requestId }) => call('butler.move', { requestId, move: 'begin' }),
  acceptVisit: ({ opens: requestId }) => call('butler.visit', { requestId, move: 'accept' }),
}

export const actOn = (item: DeskItem, { act, on }: DeskAct): Promise<unknown> => VERBS[act](item, on ?? '')
