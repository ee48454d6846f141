import { transitionOf } from '@shared/rules/consultation/life'
import { mayMove, type Standing } from '@shared/rules/consultation/may-move'
import { postKeysOf } from '@shared/rules/posts/post-keys-of'

import type { FoundConsultation } from '../consultations/find-consultation'
import { officeHere } from '../consultations/office-here'
import { isInOffice, standingOf } from '../consultations/standing'
import { workOf } from '../consultations/work-of'
import { requireConsent } from '../kernel/consented'
import type { ActionContext } from '../kernel/define-action'
import { fail } from '../kernel/fail'
import type { PersonDoc } from '../store/persons'
import type { PostDoc } from '../store/posts'
import type { WorkDoc } from '../store/works'
import { inOffice, type KeyedPost, last, levelBehind, postsIn } from './responsible'

/** What somebody may do for the work on one matter. */
export interface AtWork {
  readonly person: PersonDoc
  readonly standing: Standing
  readonly work: WorkDoc
  /** Of those that have a part in it. */
  readonly posts: readonly PostDoc[]
  /** She answers for this post: holds it, stands in, or it is vacant and falls to her. */
  readonly hers: (post: KeyedPost) => boolean
  readonly first: boolean
  readonly tracker: boolean
  readonly secretary: boolean
  readonly specialist: boolean
  /** Butler of a stairwell that is concerned, or answering for a vacant one. */
  readonly mayBring: boolean
  /** Makes the plan: the first responsible, the tracker, a secretary. */
  readonly plans: boolean
  /** Has any part here. */
  readonly works: boolean
  /** Hers to confirm, and to send back: the community secretary's alone, until she is late. */
  readonly confirms: boolean
}

type Context = ActionContext & { readonly target: FoundConsultation }

export async function officeAtWork(context: Context): Promise<AtWork> {
  const { store, caller, target } = context
  const { consultation } = target
  const person = await caller.person()
  const [stored, parties, compound, standing] = await Promise.all([
    store.works.find(consultation._id),
    store.parties.find(consultation._id),
    store.places.compound(consultation.compoundId),
    standingOf(person, consultation, store),
  ])
  if (!compound) throw fail('COMPOUND_NOT_FOUND')
  const work = workOf(consultation, stored)
  const [posts, office] = await Promise.all([
    store.posts.byKeys(postsIn(work).map(({ key }) => key)),
    officeHere(person, target, parties, compound, store),
  ])
  const keys = postKeysOf(person)
  const hers = ({ key, post }: KeyedPost): boolean => {
    if (keys.includes(key)) return true
    return !inOffice(posts, key) && standing.levels.includes(levelBehind(post))
  }
  const first = hers(last(work))
  const tracker = work.tracker !== null && hers({ key: work.tracker.key, post: 'serviceSpecialist' })
  const secretary = standing.levels.some((level) => level !== 'countyAdmin')
  const owns = work.tasks.some(({ ownerKey, post }) => hers({ key: ownerKey, post }))
  const row = transitionOf('handling', 'confirmDone')
  return {
    person,
    standing,
    work,
    posts,
    hers,
    first,
    tracker,
    secretary,
    specialist: standing.specialist,
    mayBring: office.mayNote,
    plans: first || tracker || secretary,
    works: isInOffice(standing) || office.butlerOf.length > 0 || office.mayNote || owns || first,
    confirms: row !== undefined && mayMove(row, standing),
  }
}

/** Refuses whoever has not got this part, and whoever took back the notice. */
export async function mustWork(context: Context, may: (at: AtWork) => boolean): Promise<AtWork> {
  const at = await officeAtWork(context)
  if (!may(at)) throw fail('NOT_YOUR_POST')
  requireConsent(at.person)
  return at
}
