import { letteredDigest } from '../../store/lettered-digest'

/** Whose few times a day it is: one person in one consultation. Tells nobody who she is. */
export const speakerOf = (consultationId: string, personId: string): string =>
  letteredDigest('speaker', consultationId, personId)
