import { type Declarations, index } from './declaration'

/** Who calls, what is sealed of her, and what she is told. */
export const peopleCollections = {
  persons: {
    holds: 'who calls: rung, residences, posts and signed-in browsers, in one read',
    indexes: [
      index('by_post', ['posts.placeId', 1], ['posts.post', 1]),
      index('by_residence', ['residences.compoundId', 1], ['_id', 1]),
    ],
  },
  residence_requests: {
    holds: 'a request to be known as living behind one door, on the desk of a post',
    indexes: [
      index('by_owner', ['ownerKey', 1], ['state', 1], ['order', 1]),
      index('by_person', ['personId', 1], ['state', 1]),
      index('by_compound', ['compoundId', 1]),
    ],
  },
  homes: {
    holds: 'the verified residents behind one door, who count as one household, and who answers for them',
    indexes: [index('by_stairwell', ['stairwellId', 1])],
  },
  consents: {
    holds: 'every consent a person gave and withdrew, with the version of the text; append only',
    indexes: [index('by_person', ['personId', 1], ['at', -1]), index('by_removal', ['removeAt', 1])],
  },
  vault_keys: {
    holds: "a person's own key, wrapped by the secret: deleting it deletes everything sealed for her",
    indexes: [],
  },
  vault_fields: {
    holds: 'one restricted field of one person (phone, room, name, openid), sealed with her own key',
    indexes: [index('by_person', ['personId', 1])],
  },
  sign_in_requests: {
    holds: 'a one-minute code by which a browser asks to be signed in',
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
  rate_windows: {
    holds: 'how often somebody tried something within one window',
    indexes: [index('by_expiry', ['expiresAt', 1])],
  },
  notices: {
    holds: 'what a person is told about something that concerns her',
    indexes: [
      index('by_age', ['at', 1]),
      index('by_person', ['personId', 1], ['order', 1]),
      index('by_unread', ['personId', 1], ['readAt', 1]),
      index('by_push', ['pushAt', 1]),
    ],
  },
  subscription_grants: {
    holds: "a person's ledger of messages that she allowed in WeChat, and of those she had this week",
    indexes: [index('by_home', ['homes', 1], ['_id', 1])],
  },
  pushes: {
    holds: 'one message to WeChat on its way: toSend, sending, sent or failed',
    indexes: [
      index('by_wake', ['wakeAt', 1]),
      index('by_removal', ['removeAt', 1]),
      index('by_person', ['personId', 1]),
    ],
  },
} as const satisfies Declarations
