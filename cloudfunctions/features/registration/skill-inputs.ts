import { SERVICE_TIMES, SKILL_LEVELS, SKILLS } from '@shared/contract/registration'
import * as z from 'zod'

/** At least one thing she can do, each once. */
export const skills = z
  .array(z.strictObject({ skill: z.enum(SKILLS), level: z.enum(SKILL_LEVELS) }))
  .min(1)
  .max(SKILLS.length)
  .refine((all) => new Set(all.map(({ skill }) => skill)).size === all.length)

export const times = z
  .array(z.enum(SERVICE_TIMES))
  .min(1)
  .max(SERVICE_TIMES.length)
  .refine((all) => new Set(all).size === all.length)

/** As on an identity card. */
export const personName = z.string().regex(/^[\p{L}·. ]{2,30}$/u)
/** As on a door plate: characters, letters, figures and brackets; nothing a table would take for a formula. */
export const unitName = z.string().regex(/^[\p{Script=Han}\p{L}\d（）()·]{2,30}$/u)
