import { type PostState, type Responsible, responsible } from '../posts/responsible'

/** One desk on the way up, lowest first. */
export interface DeskAbove {
  readonly key: string
  /** The desk that covers this one where nobody ever held the post. */
  readonly above: string | null
}

export interface Chosen {
  readonly key: string
  readonly who: Responsible
}

/**
 * The lowest desk on the way up that somebody answers who is none of `except`: her own butler's for
 * most; past the one who did not answer, past the one complained about, past herself. The last desk
 * is taken as it is, so that somebody is always found.
 */
export function pickDesk(
  way: readonly DeskAbove[],
  find: (key: string) => PostState | undefined,
  except: readonly string[],
): Chosen {
  const aboveOf = (key: string) => way.find((one) => one.key === key)?.above ?? null
  let last: Chosen | undefined
  for (const { key } of way) {
    const who = responsible(key, find, aboveOf)
    last = { key, who }
    if (who.kind === 'topLevel' || !except.includes(who.personId)) return last
  }
  if (!last) throw new Error('a way up without a desk')
  return last
}
