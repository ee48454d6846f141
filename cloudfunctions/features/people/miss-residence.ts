import { coveredBy } from '@shared/rules/posts/covered-by'
import { postKey } from '@shared/rules/posts/post-key'
import { responsible } from '@shared/rules/posts/responsible'

import type { DeadlineRule } from '../../deadlines/tend-deadlines'
import { stateOf } from '../../desk/stairwell-posts'
import type { ResidenceRequestDoc } from '../../store/residence-requests'
import type { Store } from '../../store/store'
import { residenceDeadline } from './residence-deadline'

/**
 * Nobody looked in time: the request moves one level up and is shown as 逾期 (domain §3.5). At the
 * top it stays where it is, with a limit anew: the limit is its line on the desk, and without one it
 * would wait where nobody looks. Coming twice for one limit it moves once.
 */
export const missResidence: DeadlineRule = async ({ subject, mark }, { store, now }) => {
  const request = await store.residenceRequests.find(subject)
  if (request?.state !== 'waiting') return
  // Somebody died over this limit after she had raised it: to raise it again would change nothing.
  const isRaised = request.missed === mark
  const ownerKey = isRaised ? request.ownerKey : ((await levelAbove(request, store)) ?? request.ownerKey)
  if (!isRaised && (await store.residenceRequests.raise(subject, ownerKey, mark)) === 0) return
  await store.persons.change(request.personId, ({ residences }) => {
    if (residences.every((one) => one.request?.id !== subject || one.request.overdue)) return undefined
    return {
      residences: residences.map((one) =>
        one.request?.id === subject ? { ...one, request: { ...one.request, overdue: true } } : one,
      ),
    }
  })
  await store.deadlines.set({ ...residenceDeadline(request, now, ownerKey), overdue: true })
}

/** The post above the one that answers now; never her own. Null at the top. */
async function levelAbove(request: ResidenceRequestDoc, store: Store): Promise<string | null> {
  const { countyId, communityId, compoundId, stairwellId, personId } = request
  const place = { countyId, communityId, compoundId, stairwellId }
  const chain = [
    postKey('redButler', stairwellId),
    postKey('branchSecretary', compoundId),
    postKey('communitySecretary', communityId),
    coveredBy('communitySecretary', place) ?? '',
  ]
  const posts = new Map((await store.posts.byKeys(chain)).map((post) => [post._id, post]))
  const next = (key: string) => chain[chain.indexOf(key) + 1] ?? null
  const who = responsible(request.ownerKey, (key) => stateOf(posts.get(key)), next)
  if (who.kind === 'topLevel') return null
  let above = next(who.key)
  while (above !== null && answersHerself(posts.get(above), personId)) above = next(above)
  return above
}

const answersHerself = (
  post:
    | { readonly holderId: string | null; readonly deputy: { readonly personId: string } | null }
    | undefined,
  personId: string,
) => post?.holderId === personId || post?.deputy?.personId === personId
