import { causeOf } from '../kernel/log'
import { authorOpenid, checkText } from './check-text'
import { type Fact, settle } from './settle'
import type { PublishParts, Subjects } from './subject'
import { removeUnused, tendPhoto } from './tend-photo'

/** What one tick of the clock takes on; the rest waits for the next. */
const A_TICK = 50

/** Asks again what had no answer, ends patience, and completes what somebody died over. */
export async function tendPublications(parts: PublishParts, subjects: Subjects): Promise<void> {
  let silent = false
  for (const publication of await parts.store.publications.due(parts.now, A_TICK)) {
    await apart(parts, 'publish.tend', async () => {
      const subject = subjects[publication.kind]
      await subject.create(parts, publication)
      let fact: Fact = {}
      if (publication.text === 'waiting' && !silent) {
        const openid = await authorOpenid(parts, publication.authorId)
        fact = await checkText(parts, publication, openid)
        // The check is down: the others of this tick need not wait for it one after another.
        silent = fact.text === undefined
      }
      await settle(parts, subject, publication._id, () => fact)
    })
  }
}

export async function tendPhotos(parts: PublishParts, subjects: Subjects): Promise<void> {
  for (const photo of await parts.store.photos.due(parts.now, A_TICK)) {
    await apart(parts, 'photo.tend', async () => {
      if (await removeUnused(parts, photo)) return
      if (photo.fileId !== null) await tendPhoto(parts, subjects, photo)
    })
  }
}

/** One that fails must not keep the others from their turn; it stays due. */
async function apart({ log }: PublishParts, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    log({ level: 'error', what, cause: causeOf(error) })
  }
}
