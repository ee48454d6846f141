import {
  CONTACT_MOST_CHARACTERS,
  CONTACT_MOST_PHOTOS,
  type Contact,
  type ReportSeenInput,
} from '@shared/contract/butler/contact'
import { atLeast } from '@shared/rules/ladder'
import * as z from 'zod'

import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import { findCompound } from '../../views/find-compound'
import { CONTACTS_OPEN_MOST } from './ask-contact'
import { chooseDesk } from './choose-desk'
import { newRequest } from './new-request'
import { openRequest } from './open-request'
import { checkPhotos, newEntry, publishMessage } from './publish-message'

const input = z.strictObject({
  compoundId: id,
  text: words(CONTACT_MOST_CHARACTERS),
  photoIds: distinctIds(CONTACT_MOST_PHOTOS),
}) satisfies z.ZodType<ReportSeenInput>

/**
 * 随手拍: a registered courier, rider or driver says what she saw in a compound of the community that she
 * serves. It lies with the compound's secretary, and the clock runs as for every other request.
 */
export const reportSeen = defineAction({
  name: 'butler.reportSeen',
  access: 'known',
  input,
  limit: 'words',
  // Compound, person, registration, earlier one, open ones, posts, the request, and the way of words and photos.
  cost: 120,
  target: ({ compoundId }, context) => findCompound(compoundId, context),

  async run({ compoundId: _, ...said }, context): Promise<Contact> {
    const { store, caller, target } = context
    const person = await caller.person()
    requireConsent(person)
    const registration = await store.workers.ofPerson(person._id)
    const serves = registration?.state === 'accepted' ? registration.communityId : null
    if (serves !== target.compound.communityId) throw fail('WORKER_NOT_HERE')
    if (!atLeast(person.rung, 'phoneVerified')) throw fail('RUNG_PHONE_REQUIRED')
    const requestId = intentId('cs', person._id, context.requestId)
    const entry = newEntry(said.text, 'resident', person, context)
    const asked = { kind: 'sighting' } as const
    const known = await store.contacts.find(requestId)
    if (!known && (await store.contacts.openOf(person._id, CONTACTS_OPEN_MOST)) >= CONTACTS_OPEN_MOST) {
      throw fail('CONTACTS_OPEN_FULL')
    }
    await checkPhotos(said, entry.id, person._id, context)
    const request = known ?? (await open())
    await publishMessage(request, entry.id, said, context)
    return { requestId }

    async function open() {
      const chosen = await chooseDesk(asked, null, person._id, context)
      const given = {
        requestId,
        asked,
        entry,
        stairwell: undefined,
        chosen,
        person,
        compound: target.compound,
      }
      return openRequest(newRequest(given, context), chosen, { number: null, visit: null }, context)
    }
  },
})
