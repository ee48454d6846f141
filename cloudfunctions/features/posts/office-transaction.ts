import type { EndReason, PostEvent } from '@shared/contract/posts'

import { dropPortrait } from '../../desk/portrait'
import { relist } from '../../directory/relist'
import { type HeldPost, newPerson, type PersonDoc } from '../../store/persons'
import type { PostDoc, PostHistoryDoc } from '../../store/posts'
import type { Transaction } from '../../store/transaction'
import { showHolder } from './show-holder'

export interface Decision {
  /** Surname and title of whoever decided. */
  readonly by: string
  readonly at: Date
  readonly reason?: EndReason
}

interface Taker {
  readonly personId: string
  readonly label: string
}

/** Everything here runs inside one transaction and touches documents by id only. */
export async function readPerson(tx: Transaction, id: string): Promise<PersonDoc> {
  return (await tx.get<PersonDoc>('persons', id)) ?? newPerson(id)
}

async function writePosts(tx: Transaction, person: PersonDoc, posts: readonly HeldPost[]): Promise<void> {
  const { label: _, ...rest } = person
  const label = posts.at(-1)?.label ?? (posts.length > 0 ? person.label : undefined)
  await tx.put('persons', { ...rest, posts, ...(label ? { label } : {}), rev: person.rev + 1 })
}

async function record(
  tx: Transaction,
  post: PostDoc,
  event: PostEvent,
  label: string,
  { by, at, reason }: Decision,
): Promise<void> {
  const number = String(99_999_999 - post.rev).padStart(8, '0')
  const entry: PostHistoryDoc = {
    _id: `${post._id}_${number}`,
    postKey: post._id,
    event,
    label,
    at,
    by,
    reason: reason ?? null,
    order: number,
  }
  await tx.put('post_history', entry)
}

const heldBy = (post: PostDoc, { label }: Taker, at: Date, deputy: boolean): HeldPost => ({
  post: post.post,
  placeId: post.placeId,
  placeName: post.placeName,
  since: at,
  key: post._id,
  label,
  ...(deputy ? { deputy: true } : {}),
})

const without = (posts: readonly HeldPost[], post: PostDoc, deputy: boolean) =>
  posts.filter(
    (held) =>
      !(
        held.post === post.post &&
        held.placeId === post.placeId &&
        (held.key ?? post._id) === post._id &&
        (held.deputy ?? false) === deputy
      ),
  )

/** Puts somebody into a post that nobody else holds. The person's copy and the public label follow. */
export async function takeOffice(
  tx: Transaction,
  post: PostDoc,
  taker: Taker,
  termEnds: string | null,
  decision: Decision,
): Promise<PostDoc> {
  const person = await readPerson(tx, taker.personId)
  const next: PostDoc = {
    ...post,
    holderId: taker.personId,
    label: taker.label,
    since: decision.at,
    termEnds,
    vacant: false,
    rev: post.rev + 1,
  }
  await tx.put('posts', next)
  await writePosts(tx, person, [
    ...without(person.posts, post, false),
    heldBy(post, taker, decision.at, false),
  ])
  await record(tx, next, 'appointed', taker.label, decision)
  await showHolder(tx, next)
  await relist(tx, post._id, post.place, decision.at)
  return next
}

/** Ends a term. What is open stays with the post and so is, from this commit on, somebody else's. */
export async function leaveOffice(tx: Transaction, post: PostDoc, decision: Decision): Promise<PostDoc> {
  if (post.holderId === null) return post
  const person = await readPerson(tx, post.holderId)
  // How fast she answered, the name and the face that she showed were hers, not the post's.
  const { answers: _, shown: __, ...kept } = await dropPortrait(tx, post, decision.at)
  const next: PostDoc = {
    ...kept,
    holderId: null,
    label: null,
    since: null,
    termEnds: null,
    vacant: post.deputy === null,
    rev: post.rev + 1,
  }
  await tx.put('posts', next)
  await writePosts(tx, person, without(person.posts, post, false))
  await record(tx, next, 'ended', post.label ?? '', decision)
  await showHolder(tx, next)
  await relist(tx, post._id, post.place, decision.at)
  return next
}

/** Names or, with null, ends a deputy. */
export async function changeDeputy(
  tx: Transaction,
  post: PostDoc,
  deputy: Taker | null,
  decision: Decision,
): Promise<PostDoc> {
  let current = post
  if (current.deputy && current.deputy.personId !== deputy?.personId) {
    const before = await readPerson(tx, current.deputy.personId)
    await writePosts(tx, before, without(before.posts, post, true))
    const gone = { ...current, deputy: null, vacant: current.holderId === null, rev: current.rev + 1 }
    await record(tx, gone, 'deputyEnded', current.deputy.label, decision)
    current = gone
  }
  if (deputy) {
    const person = await readPerson(tx, deputy.personId)
    await writePosts(tx, person, [
      ...without(person.posts, post, true),
      heldBy(post, deputy, decision.at, true),
    ])
    current = {
      ...current,
      deputy: { personId: deputy.personId, label: deputy.label },
      vacant: false,
      rev: current.rev + 1,
    }
    await record(tx, current, 'deputyAppointed', deputy.label, decision)
  }
  await tx.put('posts', current)
  await relist(tx, post._id, post.place, decision.at)
  return current
}
