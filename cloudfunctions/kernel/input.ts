import * as z from 'zod'

/** Ids of ours: no dot, no dollar sign, nothing that could become part of a field path or an operator. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** A cursor is opaque to the client: what the last page ended with. */
export const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_:.-]{1,80}$/)
  .optional()

/** Words that somebody wrote: not empty, bounded, without control characters other than line breaks and tabs. */
export const words = (mostCharacters: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(mostCharacters)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/)

/** A bounded list in which nothing stands twice. */
export const distinctIds = (most: number) =>
  z
    .array(id)
    .max(most)
    .refine((ids) => new Set(ids).size === ids.length)
