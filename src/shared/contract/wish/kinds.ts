/** What is wished for (需求菜单): a thing, an errand done, somebody's company, something that one must know how to do. */
export const WISH_KINDS = ['goods', 'service', 'company', 'skill'] as const
export type WishKind = (typeof WISH_KINDS)[number]

/** All that others are told of who wishes: 本小区一位老人, never a name or a door. */
export const WISHERS = ['elder', 'family', 'neighbour'] as const
export type Wisher = (typeof WISHERS)[number]
