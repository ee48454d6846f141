import { type MoveVisit, type MoveVisitInput, VISIT_MOVES } from '@shared/contract/butler/visit'
import { visitTransition } from '@shared/rules/butler/life'
import { windowId } from '@shared/rules/butler/windows'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { takeWindows } from './book-visit'
import { countReply } from './count-reply'
import { readDesks } from './desks'
import { tellTheOther } from './other-side'
import { stepOf } from './step-request'
import { findContact, stillHers, takePart } from './take-part'

const input = z.strictObject({
  requestId: id,
  move: z.enum(VISIT_MOVES),
}) satisfies z.ZodType<MoveVisitInput>

/** A visit is accepted or declined by whoever answers, or cancelled by the resident; its windows follow. */
export const moveVisit = defineAction({
  name: 'butler.visit',
  access: 'known',
  input,
  limit: 'requests',
  // Request, person, vacancies (3), posts; the step with its windows in one transaction.
  cost: 60,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId, move }, context): Promise<MoveVisit> {
    const { store, target, now } = context
    const part = await takePart(context)
    const { person, side } = part
    if (side === 'filer') throw fail('CONTACT_MOVED_ON')
    const desks = await readDesks(target.request, store, target.request.ownerKey)
    const act = intentId('ac', person._id, `visit_${move}_${context.requestId}`)
    const moved = await store.contacts.step(
      requestId,
      (request, actor) => {
        if (request.lastAct === act) return undefined
        const { visit } = request
        const to = visit && visitTransition(visit.state, move, side)?.to
        stillHers(part, request, target.request, actor)
        if (!visit || !to) throw fail('CONTACT_MOVED_ON')
        if (side === 'office' && request.authorId === person._id) throw fail('CONTACT_OWN')
        const own = windowId(person._id, visit)
        const windows = to === 'accepted' ? [...new Set([...visit.windows, own])] : []
        const answers = side === 'office' && request.state !== 'resolved'
        return stepOf(
          request,
          {
            visit: { ...visit, state: to, windows },
            ...(answers && UNANSWERED.includes(request.state)
              ? { state: 'acknowledged' as const, overdue: false }
              : {}),
          },
          {
            act,
            actorId: person._id,
            by: side === 'office' ? (person.label ?? null) : null,
            action: `contact.visit.${move}`,
            at: now,
          },
          tellTheOther(request, side, 'contactVisit', desks),
          async (tx) => {
            if (side === 'office' && request.state !== 'escalated')
              await countReply(request, person._id, now)?.(tx)
            // Promised elsewhere at the same time, she cannot promise it here.
            if (to === 'accepted') return takeWindows(tx, windows, visit, requestId)
            for (const id of visit.windows) {
              if (await tx.get('contact_windows', id)) await tx.remove('contact_windows', id)
            }
          },
        )
      },
      person._id,
    )
    if (!moved?.visit) throw fail('CONTACT_MOVED_ON')
    return { state: moved.visit.state }
  },
})

const UNANSWERED: readonly string[] = ['open', 'reopened', 'escalated']
