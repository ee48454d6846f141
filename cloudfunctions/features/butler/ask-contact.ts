import {
  CONTACT_MOST_CHARACTERS,
  CONTACT_MOST_PHOTOS,
  type Contact,
  type ContactInput,
} from '@shared/contract/butler/contact'
import { CONTACT_KINDS } from '@shared/contract/butler/contact-life'
import { WINDOW_STARTS } from '@shared/rules/butler/windows'
import * as z from 'zod'

import { stairwellDesk } from '../../desk/stairwell-posts'
import { requireConsent } from '../../kernel/consented'
import { type ActionContext, defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { distinctIds, id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { CompoundDoc } from '../../store/places'
import { bookVisit } from './book-visit'
import { chooseDesk } from './choose-desk'
import { newRequest } from './new-request'
import { openRequest } from './open-request'
import { checkPhotos, newEntry, publishMessage } from './publish-message'
import { sealNumber } from './seal-number'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const input = z.strictObject({
  compoundId: id,
  kind: z.enum(CONTACT_KINDS),
  text: words(CONTACT_MOST_CHARACTERS),
  photoIds: distinctIds(CONTACT_MOST_PHOTOS),
  callback: z
    .strictObject({
      consent: z.literal(true),
      number: z
        .string()
        .regex(/^\d[\d-]{4,18}\d$/)
        .optional(),
    })
    .optional(),
  visit: z
    .strictObject({
      day,
      window: z
        .int()
        .min(0)
        .max(WINDOW_STARTS.length - 1),
    })
    .optional(),
  aboutRequestId: id.optional(),
}) satisfies z.ZodType<ContactInput>

/** More than this at once is no request for help any more. */
export const CONTACTS_OPEN_MOST = 5

/**
 * 找管家: says something, asks to be called, asks for a visit, or complains about the butler, which goes
 * past her. Which stairwell it is comes from where she lives. From here on the clock runs.
 */
export const askContact = defineAction({
  name: 'butler.contact',
  access: 'phoneVerified',
  input,
  limit: 'words',
  // Compound, person, earlier one, open ones, stairwell, posts and those made, the request with its number
  // and windows in one transaction (a crowd on one window tries again), and the way of words and photos.
  cost: 160,

  async target({ compoundId }, { store }) {
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run(asked, context): Promise<Contact> {
    const person = await context.caller.person()
    requireConsent(person)
    const requestId = intentId('ct', person._id, context.requestId)
    const entry = newEntry(asked.text, 'resident', person, context)
    const known = await context.store.contacts.find(requestId)
    const request = known ?? (await open(asked, requestId, entry, context))
    await publishMessage(request, entry.id, asked, context)
    return { requestId }
  },
})

async function open(
  asked: ContactInput,
  requestId: string,
  entry: ReturnType<typeof newEntry>,
  context: ActionContext & { readonly target: { readonly compound: CompoundDoc } },
) {
  const { store, caller, target } = context
  const person = await caller.person()
  const home = person.residences.find(({ compoundId }) => compoundId === asked.compoundId)?.home
  if (asked.kind === 'visit' && (!home || !asked.visit)) throw fail('VISIT_HOME_NEEDED')
  if ((await store.contacts.openOf(person._id, CONTACTS_OPEN_MOST)) >= CONTACTS_OPEN_MOST) {
    throw fail('CONTACTS_OPEN_FULL')
  }
  await checkPhotos(asked, entry.id, person._id, context)
  const stairwell = home && (await store.places.stairwell(home.stairwellId))
  // Makes the posts that nobody ever held: whoever covers a vacant one must find it.
  if (stairwell) await stairwellDesk(stairwell, target.compound, person._id, store)
  const chosen = await chooseDesk(asked, stairwell?._id ?? null, person._id, context)
  const request = newRequest(
    { requestId, asked, entry, stairwell, chosen, person, compound: target.compound },
    context,
  )
  const number = asked.kind === 'callback' ? await sealNumber(asked.callback, requestId, context) : null
  const visit = asked.kind === 'visit' && asked.visit ? bookVisit(asked.visit, chosen, context.now) : null
  // Most of a crowd on one window are told here already, without a transaction.
  if (visit && (await store.contacts.windows(visit.windows)).some((one) => one.requestId !== requestId)) {
    throw fail('VISIT_WINDOW_TAKEN')
  }
  return openRequest(request, chosen, { number, visit }, context)
}
