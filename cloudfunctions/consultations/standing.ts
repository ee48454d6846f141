import type { OwnerLevel } from '@shared/contract/process'
import { ownerOf } from '@shared/rules/consultation/life'
import type { Standing } from '@shared/rules/consultation/may-move'
import { holdsPost } from '@shared/rules/ladder'
import { JUDGES } from '@shared/rules/statement/judges'

import { answersFor } from '../desk/answers-for'
import type { ConsultationDoc } from '../store/consultations'
import type { PersonDoc } from '../store/persons'
import type { Store } from '../store/store'
import { factsOf, processOf } from './process-of'

const BELOW_COUNTY: readonly OwnerLevel[] = ['branchSecretary', 'communitySecretary']

/** Under which movers of the table a person counts in one matter; reads the posts only where she is in office. */
export async function standingOf(
  person: Pick<PersonDoc, 'posts'>,
  consultation: ConsultationDoc,
  store: Store,
): Promise<Standing> {
  const { countyId, communityId, compoundId } = consultation
  const place = { countyId, communityId, compoundId }
  const own = JUDGES.filter((level) => holdsPost(person.posts, [level], place))
  const covered = await Promise.all(
    BELOW_COUNTY.filter((level) => own.length > 0 && !own.includes(level)).map(async (level) => {
      const { judge } = await answersFor(level, place, store)
      return judge !== level && own.includes(judge) ? [level] : []
    }),
  )
  const { hostKey } = factsOf(consultation).session ?? { hostKey: null }
  return {
    levels: [...own, ...covered.flat()],
    specialist: holdsPost(person.posts, ['serviceSpecialist'], place),
    host:
      hostKey !== null &&
      person.posts.some(({ post, placeId, key }) => (key ?? `${post}_${placeId}`) === hostKey),
    owner: processOf(consultation).owner,
    naturalOwner: naturalOwnerOf(consultation),
  }
}

/** The level that answers while nothing is missed. */
const naturalOwnerOf = (consultation: ConsultationDoc): OwnerLevel =>
  ownerOf(consultation.state, processOf(consultation).left?.step ?? null)

/** In office over this compound: may see what is meant for staff. */
export const isInOffice = ({ levels, specialist, host }: Standing): boolean =>
  levels.length > 0 || specialist || host
