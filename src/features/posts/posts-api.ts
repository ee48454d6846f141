import type { PostKind } from '@shared/contract/ladder'
import type { EndReason, ListPosts, PostView } from '@shared/contract/posts'
import { posts as words } from '@shared/copy/staff/posts'
import { POST_TABLE } from '@shared/rules/posts/post-table'
import { call } from '@/platform/call'

/** A compound has at most a few hundred stairwells; what lies beyond is not read. */
const MOST_PAGES = 12

interface Paged<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

async function all<Item>(read: (cursor: string | undefined) => Promise<Paged<Item>>): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items: more, next } = await read(cursor)
    items.push(...more)
    if (next === null) break
    cursor = next
  }
  return items
}

export interface Roll {
  readonly posts: readonly PostView[]
  readonly invitations: ListPosts['invitations']
}

/** The posts at a place and those appointed from it, and the invitations nobody has answered. */
export async function readRoll(placeId: string): Promise<Roll> {
  let invitations: ListPosts['invitations'] = []
  const posts = await all(async (cursor) => {
    const page = await call('posts.list', { placeId, cursor })
    if (cursor === undefined) invitations = page.invitations
    return { items: page.posts, next: page.next }
  })
  return { posts, invitations }
}

export interface PlaceBelow {
  readonly id: string
  readonly name: string
}

/** Every place at which `post` may be held below this one, whether anybody holds it or not. */
export function readPlaces(post: PostKind, placeId: string): Promise<readonly PlaceBelow[]> {
  const { level } = POST_TABLE[post]
  if (post === 'committeeChair' || post === 'propertyManager') return bodyAt(post, placeId)
  if (level === 'community') {
    return all(async (cursor) => {
      const { communities, next } = await call('community.communities', { cursor })
      return { items: communities.map(({ id, name }) => ({ id, name })), next }
    })
  }
  if (level === 'compound') {
    return all(async (cursor) => {
      const { compounds, next } = await call('community.compounds', { communityId: placeId, cursor })
      return { items: compounds.map(({ id, name }) => ({ id, name })), next }
    })
  }
  return all(async (cursor) => {
    const { stairwells, next } = await call('people.stairwells', { compoundId: placeId, cursor })
    const items = stairwells.map(({ id, building, unitEntrance }) => ({
      id,
      name: words.stairwell(building, unitEntrance),
    }))
    return { items, next }
  })
}

/** The compound itself, where it has that body; a 三无小区 offers neither post. */
async function bodyAt(
  post: 'committeeChair' | 'propertyManager',
  compoundId: string,
): Promise<readonly PlaceBelow[]> {
  const { compound, committee, property } = await call('community.compound', { compoundId })
  const body = post === 'committeeChair' ? committee : property
  return body === null ? [] : [{ id: compoundId, name: body.name || compound.name }]
}

export interface InviteForm {
  readonly post: PostKind
  readonly placeId: string
  readonly label: string
  readonly termEnds: string | null
}

export const invite = ({ termEnds, ...form }: InviteForm, requestId: string) =>
  call('posts.invite', { ...form, ...(termEnds === null ? {} : { termEnds }) }, requestId)

export const revoke = (invitationId: string) => call('posts.revokeInvitation', { invitationId })

export const inviteDeputy = (postKey: string, label: string, requestId: string) =>
  call('posts.setDeputy', { postKey, label }, requestId)

export const endDeputy = (postKey: string) => call('posts.setDeputy', { postKey, label: null })

export const endPost = (postKey: string, reason: EndReason) => call('posts.end', { postKey, reason })

export async function readHistory(postKey: string, cursor: string | undefined) {
  const { events, next } = await call('posts.history', { postKey, cursor })
  return { items: events.map((event) => ({ ...event, id: `${event.at}${event.event}${event.label}` })), next }
}
