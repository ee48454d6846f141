import * as z from 'zod'

/** As it is read out or pasted: with hyphens, spaces and capitals or without. */
export const typedCode = z
  .string()
  .max(24)
  .regex(/^[0-9A-Za-z][0-9A-Za-z -]{7,23}$/)

/** Surname and title: 李管家, 欧阳书记. Nothing else fits, so no name, number or address can be put here. */
export const officeLabel = z.string().regex(/^[\p{Script=Han}·]{2,12}$/u)

export const termDay = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .optional()

export const postKeyText = z.string().regex(/^[A-Za-z]{3,40}_[A-Za-z0-9_-]{1,80}$/)
