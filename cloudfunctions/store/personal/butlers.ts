import { type Declared, of, PLAIN } from './declare'
import { label, office } from './kinds'

/** What neighbours ask of a butler, and what she notes. */
export const BUTLERS = {
  contact_requests: {
    authorId: of('contacts', 'anonymised'),
    onBehalf: of('contacts', 'shredded'),
    about: PLAIN,
    startKey: PLAIN,
    resolvedBy: PLAIN,
    visit: of('contacts', 'removed'),
    entries: of('contacts', 'removed'),
    history: label,
  },
  contact_windows: { _id: of('office', 'expires', 'day'), requestId: PLAIN },
  property_checks: { by: label, note: PLAIN, byId: office },
  care_notes: {
    by: label,
    byId: office,
    neighbour: of('contacts', 'shredded'),
    text: of('contacts', 'shredded'),
  },
  callback_numbers: { personId: of('phone', 'removed'), sealed: of('phone', 'shredded') },
} satisfies Partial<Declared>
