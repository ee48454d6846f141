import { briefCache } from '../../kernel/brief-cache'
import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { ConsultationPageDoc } from '../../store/consultations'
import type { ParticipationDoc } from '../../store/participations'

/** A live meeting is one page read by everybody. */
const pages = briefCache<ConsultationPageDoc>(200)

export interface FoundPage {
  readonly place: { readonly countyId: string; readonly communityId: string; readonly compoundId: string }
  readonly page: ConsultationPageDoc
}

/** The projection of a consultation, at most two seconds old; refused with `CONSULTATION_NOT_FOUND`. */
export async function findPage(
  consultationId: string,
  { store, now, settings }: ActionContext,
): Promise<FoundPage> {
  const page = await pages.read(consultationId, now, settings.pageCacheMilliseconds, () =>
    store.consultations.page(consultationId),
  )
  if (!page) throw fail('CONSULTATION_NOT_FOUND')
  const { countyId, communityId, compoundId } = page
  return { place: { countyId, communityId, compoundId }, page }
}

/** The same with what the caller has taken a stance on: two reads, side by side. */
export async function findPageAsRead(
  consultationId: string,
  context: ActionContext,
): Promise<FoundPage & { readonly participation: ParticipationDoc | undefined }> {
  const { caller, store } = context
  const [found, participation] = await Promise.all([
    findPage(consultationId, context),
    caller.personId ? store.participations.find(consultationId, caller.personId) : undefined,
  ])
  return { ...found, participation }
}
