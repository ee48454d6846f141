import { of, PLAIN } from './declare'

/** Acts of people in office: by her pseudonym, as long as the audit; told to her before she leaves. */
export const office = of('office', 'stays')
/** What others see of somebody in office: surname and title. */
export const label = of('office', 'stays', 'publicText')
export const author = of('words', 'anonymised')
export const words = of('words', 'anonymised')
export const photos = of('photos', 'anonymised')
export const member = of('service', 'removed')
/** An entry that somebody in office or a neighbour writes under a matter, with pictures. */
export const entry = {
  photos,
  reason: words,
  authorId: author,
  text: words,
  photoIds: PLAIN,
  author: label,
} as const
