import { changeWithin } from '../consultations/within-step'
import type { ActionContext } from '../kernel/define-action'
import type { SessionDoc } from '../store/sessions'
import { factsFor } from './session-facts'

/** Notes that photos of the spot were handed in: with them an on-site session is complete. */
export async function keepPhotos(
  { _id, consultationId }: SessionDoc,
  actorId: string,
  photosId: string,
  { store, now }: Pick<ActionContext, 'store' | 'now'>,
): Promise<void> {
  const act = { id: `${photosId}_session.photos`, actorId, action: 'session.photosKept', at: now }
  await changeWithin(store, consultationId, ['deliberating'], act, async (consultation, tx) => {
    const session = await tx.get<SessionDoc>('sessions', _id)
    if (!session) return {}
    const next: SessionDoc = { ...session, photoSent: true }
    await tx.put('sessions', next)
    return consultation.facts?.session?.id === _id ? { facts: { session: factsFor(next) } } : {}
  })
}
