import { answersFor } from '../desk/answers-for'
import type { AppealDoc } from '../store/appeals'
import { newNotice } from '../store/notices'
import type { Store } from '../store/store'
import { readyDesks } from './ready-desks'

/** Tells secretary and butler at once; telling them again tells nothing new. */
export async function tellEmergency(appeal: AppealDoc, store: Store, now: Date): Promise<void> {
  const butler = await readyDesks(appeal, store)
  const { countyId, communityId, compoundId } = appeal
  const place = { countyId, communityId, compoundId }
  const secretary = await answersFor(appeal.judge, place, store)
  const told = new Set([butler?.who, secretary.who].flatMap((who) => personOf(who)))
  for (const personId of told) {
    await store.notices.create(newNotice(personId, 'appealEmergency', appeal._id, 'submit', now))
  }
}

const personOf = (who: { readonly kind: string; readonly personId?: string } | undefined): string[] =>
  who?.personId === undefined ? [] : [who.personId]
