/** Whose few times a day it is: one person in one consultation. */
export const speakerOf = (consultationId: string, personId: string): string => `${consultationId}_${personId}`
