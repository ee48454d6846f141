import { KEPT } from '@shared/rules/retention/kept'

import { removePublication } from '../publish/remove-publication'
import { publicationId } from '../store/publications'

import type { Sweep } from './sweep-kind'

/** A request to a butler goes a year after it was over, with its photos and its words. The request goes last. */
export const sweepContacts: Sweep = async (parts, atMost) => {
  const { store, now } = parts
  for (const { _id, entries } of await store.contacts.toRemove(now, atMost)) {
    for (const { id } of entries) {
      const publication = await store.publications.find(publicationId('contactMessage', id))
      if (publication) await removePublication(publication, parts)
    }
    await store.contacts.remove(_id)
  }
}

/** What a butler saw of the property service goes after three years. */
export const sweepPropertyChecks: Sweep = async ({ store, now }, atMost) => {
  const before = new Date(now.getTime() - KEPT.propertyCheck.days * 24 * 3_600_000)
  const old = await store.butlerNotes.checksBefore(before, atMost)
  if (old.length > 0) await store.butlerNotes.removeChecks(old.map(({ _id }) => _id))
}
