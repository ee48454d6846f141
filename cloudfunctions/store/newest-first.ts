const FAR = Date.UTC(9999, 11, 31)

/** Sorts ascending with the newest first, and is unique: a cursor skips nothing. */
export const newestFirst = (at: Date, id: string): string =>
  `${String(FAR - at.getTime()).padStart(15, '0')}_${id}`
