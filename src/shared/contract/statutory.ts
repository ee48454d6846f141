/** The nine matters of Civil Code art. 278 that owners decide in common, by item. */
export const STATUTORY_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type StatutoryItem = (typeof STATUTORY_ITEMS)[number]
