import type { PostKind } from '@shared/contract/ladder'
import { kindNow } from '@shared/rules/bodies/kind-now'
import { gapsOf } from '@shared/rules/directory/gaps'
import type { Where } from '@shared/rules/directory/order'
import { postKey } from '@shared/rules/posts/post-key'

import type { DirectoryDoc } from '../store/directory'
import type { CommunityDoc, CompoundDoc, StairwellDoc } from '../store/places'
import type { PostDoc } from '../store/posts'
import type { CommunityFacts } from './facts'
import { rowOf } from './row'

/** Posts that are listed only while somebody is there: no number of seats is laid down for them. */
const WHILE_HELD: readonly PostKind[] = [
  'serviceSpecialist',
  'delegateOrCommissioner',
  'residentDelegate',
  'committeeChair',
  'propertyManager',
]

/** Every line of one community, vacancies and gaps included. */
export function communityRows(facts: CommunityFacts): DirectoryDoc[] {
  const { community, compounds, stairwells, stations, shops, posts } = facts
  const postOf = new Map(posts.map((post) => [post._id, post]))
  const compoundOf = new Map(compounds.map((compound) => [compound._id, compound]))
  const here: Where = whereIs(community)
  const secretary = postOf.get(postKey('communitySecretary', community._id))
  return [
    postRow(
      'communitySecretary',
      community._id,
      secretary,
      here,
      community.name,
      community.subdistrictName,
      null,
    ),
    ...compounds.flatMap((compound) => [
      compoundRow(compound, community, stairwells),
      secretaryRow(compound, community, postOf.get(postKey('branchSecretary', compound._id))),
      committeeRow(compound, community),
    ]),
    ...stairwells.flatMap((stairwell) => {
      const compound = compoundOf.get(stairwell.compoundId)
      const post = postOf.get(postKey('redButler', stairwell._id))
      return compound ? [stairwellRow(stairwell, compound, community, post)] : []
    }),
    ...posts
      .filter(({ post, holderId }) => holderId !== null && WHILE_HELD.includes(post))
      .map((post) => {
        const compound = compoundOf.get(post.place.compoundId ?? '')
        const name = compound?.name ?? community.name
        const above = compound ? community.name : community.subdistrictName
        return postRow(post.post, post._id, post, whereIs(community, compound), name, above, compound ?? null)
      }),
    ...stations.map(({ _id, name, address, openHours, order }) =>
      rowOf({
        kind: 'station',
        subject: _id,
        name,
        where: `${community.name} ${address}`,
        says: openHours,
        stationId: _id,
        at: here,
        tail: order,
        words: [name, community.name, address],
        named: [name],
      }),
    ),
    ...shops.map(({ _id, name, address = '', offer, hours, order }) =>
      rowOf({
        kind: 'shop',
        subject: _id,
        name,
        where: address === '' ? community.name : `${community.name} ${address}`,
        says: `${offer}（${hours}）`,
        at: here,
        tail: order,
        words: [name, community.name, offer, address],
        named: [name],
      }),
    ),
  ]
}

export const whereIs = (community: CommunityDoc, compound?: CompoundDoc): Where => ({
  countyId: community.countyId,
  subdistrictId: community.subdistrictId,
  community,
  ...(compound ? { compound } : {}),
})

export const postRow = (
  post: PostKind,
  subject: string,
  held: PostDoc | undefined,
  at: Where,
  name: string,
  where: string,
  compound: CompoundDoc | null,
): DirectoryDoc => {
  const who = held?.label ?? null
  return rowOf({
    kind: post === 'serviceSpecialist' ? 'specialist' : 'office',
    subject: post === 'communitySecretary' || post === 'branchSecretary' ? postKey(post, subject) : subject,
    name,
    where,
    post,
    who,
    deputy: held?.deputy?.label ?? null,
    vacant: who === null,
    compoundId: compound?._id ?? null,
    at,
    words: [name, where, who ?? '', held?.deputy?.label ?? ''],
    named: [name, ...(who === null ? [] : [who])],
  })
}

function secretaryRow(compound: CompoundDoc, community: CommunityDoc, post: PostDoc | undefined) {
  const at = whereIs(community, compound)
  return postRow('branchSecretary', compound._id, post, at, compound.name, community.name, compound)
}

function compoundRow(compound: CompoundDoc, community: CommunityDoc, all: readonly StairwellDoc[]) {
  const { _id, name, kind, branch, committee, property } = compound
  const own = all.filter(({ compoundId }) => compoundId === _id)
  const butlers = own.filter(({ butler }) => butler !== null).length
  const stairwells = own.length
  const gaps = gapsOf({
    stairwells,
    butlers,
    secretary: branch.secretary !== null,
    committee: committee !== null,
    property: property !== null,
  })
  return rowOf({
    kind: 'compound',
    subject: _id,
    name,
    where: `${community.subdistrictName} ${community.name}`,
    gaps,
    vacant: gaps.length > 0,
    compoundId: _id,
    compound: { kind: kindNow(kind, compound), stairwells, butlers },
    at: whereIs(community, compound),
    words: [name, community.name, community.subdistrictName, property?.name ?? ''],
    named: [name],
  })
}

function committeeRow(compound: CompoundDoc, community: CommunityDoc) {
  const { _id, name, committee } = compound
  return rowOf({
    kind: 'committee',
    subject: _id,
    name: committee?.name ?? name,
    where: community.name,
    vacant: committee === null,
    compoundId: _id,
    committee: committee && { members: committee.members, partyMembers: committee.partyMembers },
    at: whereIs(community, compound),
    words: [committee?.name ?? name, name, community.name],
    named: [name],
  })
}

function stairwellRow(
  { _id, building, unitEntrance, order, butler }: StairwellDoc,
  compound: CompoundDoc,
  community: CommunityDoc,
  post: PostDoc | undefined,
) {
  const deputy = post?.deputy?.label ?? null
  const entrance = `${building}号楼${unitEntrance}单元`
  return rowOf({
    kind: 'stairwell',
    subject: _id,
    name: `${compound.name}${entrance}`,
    where: community.name,
    post: 'redButler',
    who: butler?.label ?? null,
    deputy,
    vacant: butler === null,
    compoundId: compound._id,
    at: whereIs(community, compound),
    tail: order,
    words: [`${compound.name}${entrance}`, butler?.label ?? '', deputy ?? ''],
    named: [compound.name],
  })
}
