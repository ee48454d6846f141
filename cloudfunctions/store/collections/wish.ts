import { type Declarations, index } from './declaration'

/** 微心愿, claims and their figures. */
export const wishCollections = {
  micro_wishes: {
    holds: 'a micro-wish: where it stands, who has it, and its words for everybody',
    indexes: [
      index('by_board', ['listed', 1], ['boardOrder', 1]),
      index('by_desk', ['desk', 1], ['deskOrder', 1]),
      index('by_poster', ['posterId', 1], ['order', 1]),
      index('by_community', ['communityId', 1], ['movedAt', 1]),
      index('by_removal', ['removeAt', 1]),
    ],
  },
  claims: {
    holds: "a member's promise to fulfil one wish, and what she did",
    indexes: [index('by_claimant', ['claimantId', 1], ['order', 1])],
  },
  claim_quotas: {
    holds: 'what one member has promised now, and what she let pass: three at a time',
    indexes: [],
  },
  wish_households: {
    holds: 'the wishes of one door: two open, four a year',
    indexes: [],
  },
  wish_figures: {
    holds: 'the wishes of a community in the last twelve months, as last recounted',
    indexes: [],
  },
} as const satisfies Declarations
