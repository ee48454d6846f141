import type { PostKind } from '../../contract/ladder'
import { holdsPost, type Scope } from '../ladder'
import { postKey } from '../posts/post-key'

/** Who may judge what others wrote, lowest first (domain §3.5: a complaint about a person in office goes one level up). */
export const JUDGES = ['branchSecretary', 'communitySecretary', 'countyAdmin'] as const satisfies PostKind[]
export type Judge = (typeof JUDGES)[number]

type Posts = Parameters<typeof holdsPost>[0]

/** The highest judge's post that somebody holds over a place. */
export function judgeAmong(posts: Posts, place: Scope): Judge | undefined {
  return [...JUDGES].reverse().find((judge) => holdsPost(posts, [judge], place))
}

/** One level up; above the county there is nobody, so another one of the county judges. */
export const levelUp = (judge: Judge): Judge => JUDGES[JUDGES.indexOf(judge) + 1] ?? 'countyAdmin'

/** Who judges an author's words: the branch secretary, and for somebody who judges herself the next level. */
export function judgeOf(authorPosts: Posts, place: Scope): Judge {
  const own = judgeAmong(authorPosts, place)
  return own === undefined ? 'branchSecretary' : levelUp(own)
}

/** The level that is needed, or one above it: where a post is vacant the matter is not stuck. */
export function reachesLevel(posts: Posts, needed: Judge, place: Scope): boolean {
  return holdsPost(posts, JUDGES.slice(JUDGES.indexOf(needed)), place)
}

/** The key of the post on whose desk a matter lies; an ending post takes its desk along. */
export function deskOf(judge: Judge, { countyId, communityId, compoundId }: Scope): string {
  const placeId = {
    branchSecretary: compoundId ?? communityId,
    communitySecretary: communityId,
    countyAdmin: countyId,
  }
  return postKey(judge, placeId[judge])
}

/** Whether what lies under a desk's key waits for a judge. */
export const isJudgesDesk = (key: string): boolean => JUDGES.some((judge) => key.startsWith(`${judge}_`))
