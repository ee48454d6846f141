import { deskOf, type Judge } from '@shared/rules/statement/judges'
import type { ConsultationPageDoc } from '../store/consultations'
import type { Store } from '../store/store'
import { newPost } from './new-post'

type Page = Pick<ConsultationPageDoc, 'countyId' | 'communityId' | 'compoundId' | 'compoundName'>

/** Makes the post on whose desk something lands, where nobody ever held it: a vacant post must be there to be covered. */
export async function readyDesk(store: Store, judge: Judge, page: Page): Promise<void> {
  if (judge === 'countyAdmin') return
  const { countyId, communityId, compoundId, compoundName } = page
  const key = deskOf(judge, { countyId, communityId, compoundId })
  const [known] = await store.posts.byKeys([key])
  if (known) return
  if (judge === 'branchSecretary') {
    await store.posts.create(
      newPost(key, judge, compoundId, compoundName, { countyId, communityId, compoundId }),
    )
    return
  }
  const community = await store.places.community(communityId)
  await store.posts.create(newPost(key, judge, communityId, community?.name ?? '', { countyId, communityId }))
}
