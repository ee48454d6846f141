import { CONTACT_MOST_CHARACTERS } from '@shared/contract/butler/contact'
import {
  CONTACT_MOVES,
  type MoveContact,
  type MoveContactInput,
  OFFICE_MOVES,
} from '@shared/contract/butler/contact-life'
import type { NoticeKind } from '@shared/contract/inbox'
import { contactTransition } from '@shared/rules/butler/life'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { ContactDoc, ContactEntryDoc } from '../../store/contacts'
import { actorIn } from './actor-in'
import { countReply } from './count-reply'
import { readDesks } from './desks'
import { confirmDesk, MOST_ENTRIES, tellTheOther } from './other-side'
import { newEntry, publishMessage } from './publish-message'
import { stepOf } from './step-request'
import { type FoundContact, findContact, type Side, stillHers, takePart } from './take-part'

const input = z.strictObject({
  requestId: id,
  move: z.enum(CONTACT_MOVES),
  text: words(CONTACT_MOST_CHARACTERS).optional(),
}) satisfies z.ZodType<MoveContactInput>

const inOffice: readonly string[] = OFFICE_MOVES

/** One step of a request, as its table says and from whose side: taken up, solved, confirmed, asked again. */
export const moveContact = defineAction({
  name: 'butler.move',
  access: 'known',
  input,
  // Request, person, vacancies (3), posts; the step in one transaction; the way of what she says with it.
  cost: 90,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId, move, text }, context): Promise<MoveContact> {
    const { store, target } = context
    const part = await takePart(context)
    const { person, side } = part
    const desks = await readDesks(target.request, store, target.request.ownerKey)
    const act = intentId('ac', person._id, `${move}_${context.requestId}`)
    const entry =
      text === undefined
        ? null
        : newEntry(text, speaks(side, target.request), person, context, target.request)
    const moved = await store.contacts.step(
      requestId,
      (request, actor) => {
        if (request.lastAct === act) return undefined
        stillHers(part, request, target.request, actor)
        const who = inOffice.includes(move) ? 'office' : 'resident'
        if (!mayAct(who, side, request)) throw fail('CONTACT_MOVED_ON')
        if (who === 'office' && request.authorId === person._id && request.onBehalf === null)
          throw fail('CONTACT_OWN')
        if (
          who === 'resident' &&
          request.onBehalf !== null &&
          move !== 'withdraw' &&
          request.resolvedBy === actorIn(request, person._id)
        )
          throw fail('CONTACT_OTHER_CONFIRMS')
        const transition = contactTransition(request.state, move, who)
        if (!transition || transition.to === 'same') throw fail('CONTACT_MOVED_ON')
        if (transition.guard === 'said' && entry === null) throw fail('CONTACT_SAY_SO')
        const replied = who === 'office' && request.history.at(-1)?.state !== 'escalated'
        return stepOf(
          request,
          changeOf(move, request, transition.to, entry, person._id, context, desks),
          {
            act,
            actorId: person._id,
            by: who === 'office' ? (person.label ?? null) : null,
            action: `contact.${move}`,
            at: context.now,
          },
          tellTheOther(request, who, NOTICE_OF[move], desks),
          replied ? countReply(request, person._id, context.now) : undefined,
        )
      },
      person._id,
    )
    if (!moved) throw fail('CONTACT_NOT_FOUND')
    if (entry && text !== undefined) await publishMessage(moved, entry.id, { text, photoIds: [] }, context)
    return { state: moved.state }
  },
})

const NOTICE_OF: Readonly<Record<MoveContactInput['move'], NoticeKind>> = {
  acknowledge: 'contactAnswered',
  begin: 'contactAnswered',
  resolve: 'contactResolved',
  confirm: 'contactSaid',
  reopen: 'contactYours',
  withdraw: 'contactSaid',
}

/** Somebody who cannot say herself that it was done well is asked by whoever it lies with now. */
const mayAct = (who: 'office' | 'resident', side: Side, { onBehalf }: ContactDoc): boolean =>
  side === who || (who === 'resident' && side === 'office' && onBehalf !== null)

const speaks = (side: Side, { onBehalf }: ContactDoc) =>
  side === 'resident' && onBehalf === null ? ('resident' as const) : ('office' as const)

function changeOf(
  move: MoveContactInput['move'],
  request: ContactDoc,
  state: ContactDoc['state'],
  entry: ContactEntryDoc | null,
  personId: string,
  { now }: ActionContext & { readonly target: FoundContact },
  desks: Awaited<ReturnType<typeof readDesks>>,
): Partial<ContactDoc> {
  const said = entry ? { entries: [...request.entries, entry].slice(-MOST_ENTRIES) } : {}
  if (move === 'resolve') {
    const ownerKey = request.onBehalf ? confirmDesk(personId, desks) : request.ownerKey
    return {
      ...said,
      state,
      ownerKey,
      resolvedAt: now,
      resolvedBy: actorIn(request, personId),
      overdue: false,
    }
  }
  if (move === 'reopen') {
    const ownerKey = request.onBehalf ? request.startKey : request.ownerKey
    return { ...said, state, ownerKey, since: now, reminded: false, overdue: false, resolvedAt: null }
  }
  return { ...said, state, overdue: false }
}
