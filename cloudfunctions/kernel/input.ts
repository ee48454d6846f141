import * as z from 'zod'

/** Ids of ours: no dot, no dollar sign, nothing that could become part of a field path or an operator. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** A cursor is opaque to the client: what the last page ended with. */
export const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_:.-]{1,80}$/)
  .optional()
