import { COMMITTEE_ROLES, type NewCommitteeMember } from '@shared/contract/bodies'
import { dayNameOf, endOfDay } from '@shared/rules/calendar/working-days'
import * as z from 'zod'

/** Surname and title: 周主任. No name, number or address fits. */
const memberLabel = z.string().regex(/^[\p{Script=Han}·]{2,12}$/u)

export const member = z.strictObject({
  label: memberLabel,
  role: z.enum(COMMITTEE_ROLES),
  partyMember: z.boolean(),
}) satisfies z.ZodType<NewCommitteeMember>

export const day = z
  .string()
  .regex(/^20\d{2}-\d{2}-\d{2}$/)
  .refine((name) => endOfDay(name) !== undefined)

/** The name of a company or of a Party committee: letters, no sentences, no number to call. */
export const bodyName = (most: number) =>
  z.string().regex(new RegExp(`^[\\p{Script=Han}A-Za-z0-9()()·]{2,${most}}$`, 'u'))

export const isPast = (name: string, now: Date): boolean => name <= dayNameOf(now)
