import type { Scope } from '@shared/rules/ladder'
import { holdsPost } from '@shared/rules/ladder'
import { postKey } from '@shared/rules/posts/post-key'

import { deskKeys } from '../../desk/desk-keys'
import type { PersonDoc } from '../../store/persons'
import type { PostDoc } from '../../store/posts'
import type { QuestionDoc } from '../../store/questions'
import type { Store } from '../../store/store'

/** Posts of a community that are looked through; more than the largest has. */
const POSTS_OF_A_COMMUNITY = 200
const SHOWN_MOST = 20

export interface Bench {
  /** Of 两代表一委员 in office now, in one order. */
  readonly inOffice: readonly PostDoc[]
  /**
   * On whose desk a question lies: the post as a whole, for those who come into office later, and every
   * seat, since a vacant one is covered by the level above: it never lies on nobody's desk.
   */
  readonly desks: readonly string[]
}

/** 两代表一委员 of a community. */
export async function benchOf(communityId: string, store: Store): Promise<Bench> {
  const posts = await store.posts.listedAt(communityId, '', POSTS_OF_A_COMMUNITY)
  const seats = posts.filter(
    ({ post, placeId }) => post === 'delegateOrCommissioner' && placeId === communityId,
  )
  return {
    inOffice: seats.filter(({ vacant }) => !vacant).slice(0, SHOWN_MOST),
    desks: [postKey('delegateOrCommissioner', communityId), ...seats.map(({ _id }) => _id)],
  }
}

/** Surname and title, hers or her deputy's. */
export const labelOf = ({ label, deputy, holderId }: PostDoc): string =>
  (holderId ? label : deputy?.label) ?? ''

export const personIn = ({ holderId, deputy }: PostDoc): string[] => {
  const person = holderId ?? deputy?.personId
  return person ? [person] : []
}

/** One of 两代表一委员 there, or somebody on whose desk it lies by now. */
export async function isOnBench(person: PersonDoc, question: QuestionDoc, store: Store): Promise<boolean> {
  const place: Scope = { countyId: question.countyId, communityId: question.communityId }
  if (holdsPost(person.posts, ['delegateOrCommissioner'], place)) return true
  if (person.posts.length === 0) return false
  const [line, keys] = await Promise.all([
    store.deadlines.find('deputyQuestion', question._id),
    deskKeys(person, store),
  ])
  return line?.desks.some((desk) => keys.includes(desk)) ?? false
}
