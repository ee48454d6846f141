/** Places and who is there: the tree, committees, companies, shops, riders, working days. */
export type PlacesCode =
  | 'STATION_NOT_FOUND'
  // A year that the release knows, or that is not this or the next one.
  | 'YEAR_NOT_OPEN'
  | 'YEAR_WRONG'
  | 'PLACE_NOT_COUNTED'
  // More places than one table holds.
  | 'TREE_TOO_LARGE'
  | 'COMMUNITY_NOT_FOUND'
  // A committee or a property company that the compound has not got.
  | 'BODY_NOT_HERE'
  // Too few or too many members, or not exactly one chair.
  | 'COMMITTEE_WRONG'
  | 'COMMITTEE_FULL'
  | 'COMMITTEE_HAS_CHAIR'
  | 'COMMITTEE_LAST'
  // Whoever speaks for a body in this app is still in office.
  | 'BODY_HAS_POST'
  | 'SHOP_NOT_FOUND'
  | 'WORKER_REGISTERED'
  | 'WORKER_NOT_HERE'
  | 'PLACE_NOT_FOUND'
  | 'OFFICE_NOT_FOUND'
  // A term that is over before it begins, or longer than five years.
  | 'TERM_WRONG'
