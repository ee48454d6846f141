import type { CheckVerdict } from '@shared/rules/publish/life'

import type { PublishParts, Subjects } from './subject'
import { tendPhoto } from './tend-photo'

export interface PhotoAnswer {
  readonly traceId: string
  readonly verdict: Extract<CheckVerdict, 'pass' | 'review' | 'risky'>
}

/** A push can overtake the writing down of its own trace id: it is looked for this often before it counts as unknown. */
const LOOKS = 4
const PAUSE_MILLISECONDS = 250

/**
 * Takes WeChat's answer about a photo. The trace id is the only key to it: unguessable, and never
 * outside our store and WeChat's. One that we do not know, or that was answered before, changes nothing.
 */
export async function takePhotoAnswer(
  parts: PublishParts,
  subjects: Subjects,
  { traceId, verdict }: PhotoAnswer,
): Promise<'taken' | 'unknown' | 'replayed'> {
  const { store, now } = parts
  for (let look = 0; look < LOOKS; look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
    const photo = await store.photos.byTrace(traceId)
    if (!photo) continue
    if ((await store.photos.judge(photo._id, traceId, verdict, now)) === 0) return 'replayed'
    // Read again: what it was sent with may have been written in between.
    const judged = await store.photos.find(photo._id)
    if (judged) await tendPhoto(parts, subjects, judged)
    return 'taken'
  }
  return 'unknown'
}
