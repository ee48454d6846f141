import type { Judge } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import type { Subject } from '../../publish/subject'
import type { ContactEntryDoc } from '../../store/contacts'
import type { Document } from '../../store/database'
import type { PublicationDoc } from '../../store/publications'

/** The `_id` is the entry's. */
export interface MessageDraft extends Document {
  readonly requestId: string
  readonly compoundName: string
  /** Who looks where the machine is unsure: never whom a complaint is about. */
  readonly judge: Judge
}

const draftOf = ({ draft }: PublicationDoc) => draft as MessageDraft

/**
 * Words and photos between a resident and whoever answers her. The words are read at once, unless a
 * check refuses them, since nobody else ever sees them; photos only when they have passed.
 */
export const messageSubject: Subject = {
  // The entry is written with the request, in the same transaction as the clock that runs for it.
  async create() {},

  async follow(parts, publication) {
    const { requestId, compoundName, judge } = draftOf(publication)
    const { countyId, communityId, compoundId = '' } = publication.place
    if (publication.state === 'held') {
      await holdWords(parts, publication, judge, { countyId, communityId, compoundId, compoundName })
    } else {
      await clearHeldWords(parts, publication)
    }
    await parts.store.contacts.step(requestId, (request) => {
      const changed = (entry: ContactEntryDoc): ContactEntryDoc =>
        entry.id === publication.subjectId
          ? { ...entry, state: publication.state, photos: publication.shown }
          : entry
      const entries = request.entries.map(changed)
      return JSON.stringify(entries) === JSON.stringify(request.entries)
        ? undefined
        : { next: { ...request, entries } }
    })
  },
}
