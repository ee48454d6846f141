import { type Declared, of, PLAIN } from './declare'
import { label } from './kinds'

/** Places, who is in office there as everybody sees it, and what is printed on a wall. */
export const PLACES = {
  communities: { name: PLAIN },
  compounds: { name: PLAIN, branch: label, committee: PLAIN, property: PLAIN },
  stairwells: { butler: label },
  households: { dwellingId: PLAIN },
  dwellings: {},
  stations: { name: PLAIN, address: PLAIN, openHours: PLAIN },
  offices: { name: PLAIN },
  shops: { name: PLAIN, offer: PLAIN, hours: PLAIN, address: PLAIN },
  committees: { name: PLAIN, electedOn: PLAIN, termEnds: PLAIN, members: label },
  committee_history: { label, by: label },
  directory_rows: {
    shown: label,
    text: label,
    keys: label,
  },
  directory_places: { name: PLAIN, below: PLAIN, subdistrict: PLAIN, prefix: PLAIN },
  tree_imports: { steps: PLAIN, personId: of('office', 'expires', 'day'), fileId: PLAIN },
  workers: {},
  worker_registrations: { personId: of('account', 'removed'), workerId: of('account', 'removed') },
  scene_tokens: { subjectId: PLAIN },
} satisfies Partial<Declared>
