import type { Scope } from '@shared/rules/ladder'
import { coveredBy } from '@shared/rules/posts/covered-by'
import { type Responsible, responsible } from '@shared/rules/posts/responsible'
import { deskOf, JUDGES, type Judge } from '@shared/rules/statement/judges'

import type { Store } from '../store/store'

export interface Answering {
  readonly who: Responsible
  /** The level that answers now: the one asked for, or one above where it is vacant. */
  readonly judge: Judge
  /** Surname and title; null at the top, where each of several answers. */
  readonly label: string | null
}

/** Who answers for what lies on a judge's desk: her deputy or the next level where nobody holds the post. */
export async function answersFor(judge: Judge, place: Scope, store: Store): Promise<Answering> {
  const chain = JUDGES.slice(JUDGES.indexOf(judge)).map((level) => ({ level, key: deskOf(level, place) }))
  const below = chain.filter(({ level }) => level !== 'countyAdmin')
  const found = below.length === 0 ? [] : await store.posts.byKeys(below.map(({ key }) => key))
  const known = new Map(found.map((post) => [post._id, post]))
  const levelOf = (key: string) => chain.find((one) => one.key === key)?.level ?? 'countyAdmin'
  const who = responsible(
    deskOf(judge, place),
    (key) => {
      const post = known.get(key)
      return (
        post && {
          key,
          holderId: post.holderId,
          deputyId: post.deputy?.personId ?? null,
          coveredBy: post.coveredBy,
        }
      )
    },
    (key) => coveredBy(levelOf(key), place),
  )
  const post = known.get(who.key)
  const label = who.kind === 'topLevel' ? null : who.kind === 'holder' ? post?.label : post?.deputy?.label
  return { who, judge: levelOf(who.key), label: label ?? null }
}
