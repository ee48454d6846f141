import { hash32 } from '../hash'

/** How many buckets a consultation's participations fall into: a tap dirties one, the clock recounts one. */
export const BUCKETS = 64

export const bucketOf = (personId: string): number => hash32(personId) % BUCKETS
