import { type Judge, judgeAmong, levelUp } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import { relist } from '../../directory/relist'
import type { PublishParts, Subject } from '../../publish/subject'
import type { ShopDoc } from '../../store/places'
import type { PublicationDoc } from '../../store/publications'

/** A shop as it is once its words have passed. */
export interface ShopDraft extends ShopDoc {
  readonly changedAt: Date
  /** Of the first compound that it is near; where its words are held. */
  readonly compoundName: string
  readonly isNew: boolean
}

const draftOf = ({ draft }: PublicationDoc) => draft as ShopDraft

/** What a shop is called and offers, on its way to the public; the newest entry stands. */
export const shopSubject: Subject = {
  // Nothing is listed before its words have passed.
  async create() {},

  async follow(parts, publication) {
    if (publication.state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (publication.state === 'public') await list(parts, draftOf(publication))
  },
}

function list({ store, now }: PublishParts, draft: ShopDraft): Promise<void> {
  const { compoundName: _, isNew, ...shop } = draft
  return store.transaction(async (tx) => {
    const found = await tx.get<ShopDoc>('shops', shop._id)
    // Ended meanwhile, or entered anew since.
    if (found ? found.endedAt || (found.changedAt && found.changedAt > shop.changedAt) : !isNew) return
    await tx.put<ShopDoc>('shops', shop)
    await relist(tx, `shop_${shop._id}`, shop, now)
  })
}

/** Words of the community's staff are looked at by its secretary, and hers one level above her. */
async function hold(parts: PublishParts, publication: PublicationDoc): Promise<void> {
  const { countyId, communityId, compoundId = '' } = publication.place
  const author = await parts.store.persons.find(publication.authorId)
  const own = judgeAmong(author?.posts ?? [], { countyId, communityId })
  const judge: Judge = own === undefined ? 'communitySecretary' : levelUp(own)
  const { compoundName } = draftOf(publication)
  await holdWords(parts, publication, judge, { countyId, communityId, compoundId, compoundName })
}
