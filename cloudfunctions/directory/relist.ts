import { type NewDeadline, setDeadline } from '../store/deadlines'
import type { Place } from '../store/places'
import type { Transaction } from '../store/transaction'

const listing = (subject: string, place: Partial<Place>, now: Date): NewDeadline => {
  const { countyId = '', communityId = '' } = place
  return { rule: 'directory', subject, place: { countyId, communityId, compoundId: '' }, dueAt: now }
}

/**
 * In the transaction that changes a post, a place or a body of a compound: the clock lists and counts its
 * community anew at the next tick. `subject` names what changed, so that two who change different things
 * of one community never wait for each other.
 */
export const relist = (tx: Transaction, subject: string, place: Partial<Place>, now: Date): Promise<void> =>
  setDeadline(tx, listing(subject, place, now))
