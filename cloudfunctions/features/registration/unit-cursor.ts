import * as z from 'zod'

/** What a page of units ended with: a unit's own order key, which begins with its name. */
export const unitCursor = z
  .string()
  .regex(/^[\p{L}\d（）()·]{2,30}_[a-z]{4,40}$/u)
  .optional()
