import { contactTransition } from '@shared/rules/butler/life'

import { eachOf, type Leave } from '../../leaving/leaver'
import { removePublication } from '../../publish/remove-publication'
import type { PublishParts } from '../../publish/subject'
import type { ContactDoc } from '../../store/contacts'
import { publicationId } from '../../store/publications'
import { withoutPerson } from '../../store/without-person'
import { SYSTEM } from '../../vault/vault'
import { readDesks } from './desks'
import { tellTheOther } from './other-side'
import { letGo } from './place-request'
import { stepOf } from './step-request'

/**
 * A request that is still open is withdrawn, and whoever has it is told. Of all her requests only stays
 * that there was one, when, and how fast it was answered: neither words nor photos nor the house.
 */
export const leaveContacts: Leave = async (leaver, parts) => {
  const { store } = parts
  await eachOf<ContactDoc>('contact_requests', 'authorId', leaver, parts, async (request) => {
    if (contactTransition(request.state, 'withdraw', 'resident')) await withdraw(request, parts)
    for (const { id } of request.entries) {
      const publication = await store.publications.find(publicationId('contactMessage', id))
      if (!publication) continue
      await store.deadlines.clear('heldWords', publication._id)
      await removePublication(publication, parts)
    }
    await store.traces.change<ContactDoc>('contact_requests', request._id, async (found, tx) => {
      await letGo(tx, found)
      return withoutPerson(wordless(found), leaver.personId, leaver.goneId)
    })
    await store.deadlines.clear('contact', request._id)
  })
}

async function withdraw(request: ContactDoc, { store, now }: PublishParts): Promise<void> {
  const desks = await readDesks(request, store, request.ownerKey)
  const act = `left_${request._id}`
  await store.contacts.step(request._id, (found) => {
    if (!contactTransition(found.state, 'withdraw', 'resident')) return undefined
    const change = { state: 'withdrawn', overdue: false } as const
    const doing = { act, actorId: SYSTEM, by: null, action: 'contact.withdraw', at: now }
    return stepOf(found, change, doing, tellTheOther(found, 'resident', 'contactSaid', desks))
  })
}

/** Nobody is asked any more: whatever state it was left in, it lies on no desk. */
const wordless = (request: ContactDoc): ContactDoc => ({
  ...request,
  stairwellId: null,
  building: null,
  unitEntrance: null,
  onBehalf: null,
  entries: [],
  visit: null,
  numberUntil: null,
  desk: null,
  deskOrder: null,
  open: false,
  dueAt: null,
})
