import { inTime } from '../consultations/evidence-subject'
import type { PublishParts } from '../publish/subject'
import type { DeadlineDoc } from '../store/deadlines'
import { workWithin } from './change-work'

/** Whoever was asked to take a matter over has said nothing in time: it stays where it is (首问负责). */
export async function lapseOffer(
  { subject, mark }: DeadlineDoc,
  { store, now }: PublishParts,
): Promise<void> {
  const act = { id: `clock_work.offerLapsed_${mark}`, actorId: 'clock', action: 'work.offerLapsed', at: now }
  await inTime(
    workWithin(store, subject, ['handling'], act, (work) =>
      work.offer && work.offer.dueAt <= now ? { work: { ...work, offer: null } } : { work },
    ),
  )
}
