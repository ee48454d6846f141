import type { PostKind } from '@shared/contract/ladder'
import { POST_TABLE } from '@shared/rules/posts/post-table'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { appointedFrom, heldSeats, type Seat, seatsAt } from './board'
import { type PlaceBelow, type Roll, readPlaces, readRoll } from './posts-api'

export interface Section {
  readonly post: PostKind
  readonly seats: readonly Seat[]
  /** Several may hold it, so one more can always be invited. */
  readonly many: boolean
  /** Why the places without anybody could not be listed. */
  readonly code: RefusalCode | null
}

interface Places {
  readonly list: readonly PlaceBelow[]
  readonly code: RefusalCode | null
}

export interface Board {
  readonly sections: readonly Section[]
  readonly invitations: Roll['invitations']
}

const single = (kind: PostKind) => POST_TABLE[kind].seats === 'one'

const BODIES: readonly PostKind[] = ['committeeChair', 'propertyManager']

/** Nothing is said of a committee or a property company that the compound has not got. */
const isThere = ({ post, seats, code }: Section): boolean =>
  !BODIES.includes(post) || seats.length > 0 || code !== null

async function readBoard(mine: PostKind, placeId: string): Promise<Board> {
  const kinds = appointedFrom(mine)
  const [roll, ...places] = await Promise.all([
    readRoll(placeId),
    ...kinds.map(async (kind): Promise<Places> => {
      if (!single(kind)) return { list: [], code: null }
      return readPlaces(kind, placeId).then(
        (list) => ({ list, code: null }),
        (error: unknown) => ({ list: [], code: refusalCodeOf(error) }),
      )
    }),
  ])
  const sections = kinds.map((post, at): Section => {
    const { list, code } = places[at] ?? { list: [], code: null }
    return {
      post,
      seats: single(post) ? seatsAt(list, roll.posts, post) : heldSeats(roll.posts, post),
      many: !single(post),
      code,
    }
  })
  return { sections: sections.filter(isThere), invitations: roll.invitations }
}

/** Who is in office at and below one place, read anew when the page is shown or something changed. */
export function useBoard(mine: PostKind, placeId: string) {
  const [board, setBoard] = useState<Board | null>(null)
  const [code, setCode] = useState<RefusalCode | null>(null)
  const latest = useRef('')

  const load = useCallback(async () => {
    const key = `${mine}:${placeId}`
    latest.current = key
    setCode(null)
    try {
      const next = await readBoard(mine, placeId)
      if (latest.current === key) setBoard(next)
    } catch (error) {
      if (latest.current === key) setCode(refusalCodeOf(error))
    }
  }, [mine, placeId])

  useEffect(() => void load(), [load])
  useDidShow(() => {
    if (latest.current !== '') void load()
  })
  return { board, code, reload: () => void load() }
}
