export const SESSION_PLACE_MOST_CHARACTERS = 60
export const AGENDA_MOST_ITEMS = 6
export const AGENDA_ITEM_MOST_CHARACTERS = 60
export const SESSION_MOST_STAIRWELLS = 60
export const INVITED_MOST = 60
export const SESSION_MOST_PHOTOS = 3

/** Defaults of this system (domain §3.3), and shown as such. */
export const SESSION_DEFAULTS = {
  noticeDays: 3,
  gatherMinutesBefore: 30,
  onlineDays: { least: 3, most: 7, suggested: 5 },
  extensionDays: 3,
  residents: 3,
  affectedResidents: 2,
  groups: 3,
  households: 3,
  turnSeconds: 180,
  rounds: 2,
  byHand: 10,
  adjournments: 2,
} as const
