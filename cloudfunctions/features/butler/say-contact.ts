import { CONTACT_MOST_CHARACTERS, CONTACT_MOST_PHOTOS } from '@shared/contract/butler/contact'
import type { SayContact, SayContactInput } from '@shared/contract/butler/request'
import { contactTransition, isOnDesk } from '@shared/rules/butler/life'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { countReply } from './count-reply'
import { readDesks } from './desks'
import { MOST_ENTRIES, tellTheOther } from './other-side'
import { checkPhotos, newEntry, publishMessage } from './publish-message'
import { stepOf } from './step-request'
import { findContact, stillHers, takePart } from './take-part'

const input = z.strictObject({
  requestId: id,
  text: words(CONTACT_MOST_CHARACTERS),
  photoIds: distinctIds(CONTACT_MOST_PHOTOS),
}) satisfies z.ZodType<SayContactInput>

/** Says something in a request. The first word of whoever answers acknowledges it: nobody is met with silence. */
export const sayContact = defineAction({
  name: 'butler.say',
  access: 'known',
  input,
  limit: 'words',
  // Request, person, vacancies (3), posts, photos; the step in one transaction; the way of words and photos.
  cost: 110,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run({ requestId, text, photoIds }, context): Promise<SayContact> {
    const { store, target, now } = context
    const part = await takePart(context)
    const { person, side } = part
    if (side === 'filer') throw fail('CONTACT_MOVED_ON')
    const entry = newEntry(text, side, person, context, target.request)
    const desks = await readDesks(target.request, store, target.request.ownerKey)
    if (!target.request.entries.some((one) => one.id === entry.id)) {
      await checkPhotos({ photoIds }, entry.id, person._id, context)
    }
    const said = await store.contacts.step(
      requestId,
      (request, actor) => {
        if (request.entries.some((one) => one.id === entry.id)) return undefined
        stillHers(part, request, target.request, actor)
        if (!isOnDesk(request.state)) throw fail('CONTACT_MOVED_ON')
        if (side === 'office' && request.authorId === person._id && request.onBehalf === null)
          throw fail('CONTACT_OWN')
        if (request.entries.length >= MOST_ENTRIES) throw fail('CONTACT_FULL')
        const answers =
          side === 'office' && contactTransition(request.state, 'acknowledge', 'office') !== undefined
        return stepOf(
          request,
          {
            entries: [...request.entries, entry],
            ...(answers ? { state: 'acknowledged' as const, overdue: false } : {}),
          },
          {
            act: intentId('ac', person._id, `say_${context.requestId}`),
            actorId: person._id,
            by: side === 'office' ? (person.label ?? null) : null,
            action: 'contact.say',
            at: now,
          },
          tellTheOther(request, side, side === 'office' ? 'contactAnswered' : 'contactSaid', desks),
          answers && request.state !== 'escalated' ? countReply(request, person._id, now) : undefined,
        )
      },
      person._id,
    )
    if (!said) throw fail('CONTACT_NOT_FOUND')
    await publishMessage(said, entry.id, { text, photoIds }, context)
    return { state: said.state }
  },
})
