import { factsOf } from '../../consultations/process-of'
import type { ConsultationDoc } from '../../store/consultations'
import type { Store } from '../../store/store'

export interface Part {
  /** She raised it: hers is the first word on whether it was done. */
  readonly raised: boolean
  readonly tookPart: boolean
}

/** Who has a say on what came of a matter: whoever raised it, co-signed, spoke, took a stance, or was at its session. */
export async function partOf(personId: string, consultation: ConsultationDoc, store: Store): Promise<Part> {
  const { _id, fromAppealId, authorId } = consultation
  const { session } = factsOf(consultation)
  const [appeal, coSigned, participation, said, presence] = await Promise.all([
    fromAppealId ? store.appeals.find(fromAppealId) : undefined,
    fromAppealId ? store.coSigns.find(fromAppealId, personId) : undefined,
    store.participations.find(_id, personId),
    store.statements.ofAuthor(personId, _id, 5),
    session ? store.sessions.presence(session.id, personId) : undefined,
  ])
  const raised = appeal?.authorId === personId || (!fromAppealId && authorId === personId)
  const shown = said.some(({ state }) => state === 'public' || state === 'folded')
  return { raised, tookPart: raised || Boolean(coSigned ?? participation ?? presence) || shown }
}
