import { TASK_OWNERS, type TaskOwner } from '@shared/contract/work-task'
import type { Scope } from '@shared/rules/ladder'
import { deskOf } from '@shared/rules/statement/judges'

import { fail } from '../kernel/fail'
import type { ConsultationDoc } from '../store/consultations'
import type { PostDoc } from '../store/posts'
import type { Store } from '../store/store'

export interface Owner {
  readonly key: string
  readonly post: TaskOwner
  readonly label: string | null
  readonly placeName: string
}

const POSTS_OF_A_PLACE = 200

const isOwner = (post: string): post is TaskOwner => (TASK_OWNERS as readonly string[]).includes(post)

/** The compound's own posts, and those of its community that work for every compound. */
const belongs = ({ place, placeId }: PostDoc, { communityId, compoundId }: ConsultationDoc): boolean =>
  place.compoundId === compoundId || placeId === communityId

const ownerOf = (post: PostDoc): Owner[] =>
  isOwner(post.post)
    ? [
        {
          key: post._id,
          post: post.post,
          label: post.holderId ? post.label : (post.deputy?.label ?? null),
          placeName: post.placeName,
        },
      ]
    : []

/** Everybody who may be given a task here and now: posts in office, and the two secretaries' also where they are vacant. */
export async function ownersHere(consultation: ConsultationDoc, store: Store): Promise<Owner[]> {
  const { communityId, compoundId } = consultation
  const [atCompound, atCommunity] = await Promise.all([
    store.posts.listedAt(compoundId, '', POSTS_OF_A_PLACE),
    store.posts.listedAt(communityId, '', POSTS_OF_A_PLACE),
  ])
  const all = new Map([...atCompound, ...atCommunity].map((post) => [post._id, post]))
  const held = [...all.values()]
    .filter((post) => belongs(post, consultation) && !post.vacant)
    .flatMap(ownerOf)
  const secretaries = secretariesOf(consultation).filter(({ key }) => !held.some((one) => one.key === key))
  const rank = ({ post }: Owner) =>
    TASK_OWNERS.indexOf(post) + (post === 'redButler' ? TASK_OWNERS.length : 0)
  return [...secretaries, ...held].sort((a, b) => rank(a) - rank(b))
}

const secretariesOf = ({ countyId, communityId, compoundId, compoundName }: ConsultationDoc): Owner[] => {
  const place: Scope = { countyId, communityId, compoundId }
  return (['branchSecretary', 'communitySecretary'] as const).map((post) => ({
    key: deskOf(post, place),
    post,
    label: null,
    placeName: compoundName,
  }))
}

/** The owner that was chosen; refused where it is no post of this place. */
export async function chosenOwner(key: string, consultation: ConsultationDoc, store: Store): Promise<Owner> {
  const found = await store.posts.find(key)
  const owner =
    found && belongs(found, consultation)
      ? ownerOf(found)[0]
      : secretariesOf(consultation).find((one) => one.key === key)
  if (!owner) throw fail('TASK_OWNER_WRONG')
  return owner
}
