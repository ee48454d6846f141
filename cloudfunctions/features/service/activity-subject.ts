import { activityStep } from '@shared/rules/service/activity-life'
import { judgeOf } from '@shared/rules/statement/judges'

import { clearHeldWords, holdWords } from '../../desk/held-words'
import type { PublishParts, Subject } from '../../publish/subject'
import { newNotice } from '../../store/notices'
import type { PublicationDoc } from '../../store/publications'
import type { ActivityDoc } from '../../store/service-activities'

const draftOf = ({ draft }: PublicationDoc) => draft as ActivityDoc

/** Title and place of an activity on their way to the public; who joined its group is told then. */
export const activitySubject: Subject = {
  async create({ store }, publication) {
    await store.serviceActivities.create(draftOf(publication))
  },

  async follow(parts, publication) {
    const { state, why } = publication
    if (state === 'held') return hold(parts, publication)
    await clearHeldWords(parts, publication)
    if (state === 'refused' || state === 'public') {
      const to = activityStep('preparing', state === 'public' ? 'announce' : 'refuse', 'machine')
      const { _id } = draftOf(publication)
      if (to) await parts.store.serviceActivities.moveFrom(_id, 'preparing', { state: to, words: state, why })
    }
    if (state === 'public') await tellGroup(parts, draftOf(publication))
  },
}

/** Her own words are looked at one level above her. */
async function hold(parts: PublishParts, publication: PublicationDoc): Promise<void> {
  const { store } = parts
  const { _id, authorId, countyId, communityId, compoundId, compoundName } = draftOf(publication)
  await store.serviceActivities.moveFrom(_id, 'preparing', { words: 'held', why: publication.why })
  const author = await store.persons.find(authorId)
  const judge = judgeOf(author?.posts ?? [], { countyId, communityId, compoundId })
  await holdWords(parts, publication, judge, { countyId, communityId, compoundId, compoundName })
}

async function tellGroup({ store, now }: PublishParts, activity: ActivityDoc): Promise<void> {
  const { _id, compoundId, skill } = activity
  if (skill === null) return
  const members = await store.serviceActivities.groupOfSkill(compoundId, skill)
  await store.notices.createAll(
    members.map(({ personId }) => newNotice(personId, 'activityAnnounced', _id, 'announced', now)),
  )
}
