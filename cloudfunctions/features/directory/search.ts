import {
  DIRECTORY_KINDS,
  QUERY_POSTS,
  type SearchDirectoryInput,
  WORDS_MOST,
} from '@shared/contract/directory'
import { fits, lookupOf } from '@shared/rules/directory/keys'
import { boundsOf } from '@shared/rules/directory/order'
import * as z from 'zod'

import { briefCache } from '../../kernel/brief-cache'
import { defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import { type CountedTarget, findPlace } from './find-place'

const input = z.strictObject({
  placeId: id,
  words: z
    .string()
    .max(WORDS_MOST)
    .regex(/^[^\u0000-\u001f\u007f]*$/)
    .optional(),
  kind: z.enum(DIRECTORY_KINDS).optional(),
  vacant: z.boolean().optional(),
  /** The order of the last line that was looked at. */
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_:!.-]{1,300}$/)
    .optional(),
}) satisfies z.ZodType<SearchDirectoryInput>

const A_PAGE = 20
/** Where a lone character has to fit besides, which no key speaks of: so many lines are looked at, and no more. */
const LOOKED_AT = 200
/** Whoever looks things up asks several times about one place, which only the clock counts. */
const places = briefCache<CountedTarget>(200)

/**
 * 一键查询: compounds, stairwells with their butlers, people in office, stations, shops and committees by
 * name, place or vacancy, as far as her post reaches. One read of one index, whatever is asked for.
 */
export const searchDirectory = defineAction({
  name: 'directory.search',
  access: { posts: QUERY_POSTS },
  input,
  // The place, the person, the lines.
  cost: 3,

  target: ({ placeId }, context) =>
    places.read(placeId, context.now, context.settings.pageCacheMilliseconds, () =>
      findPlace(placeId, context),
    ),

  async run({ words = '', kind, vacant = false, cursor }, { store, target: { counted } }) {
    const { keys, terms, loose } = lookupOf(words, vacant)
    const most = loose ? LOOKED_AT : A_PAGE
    const lines = { keys, ...boundsOf(counted.prefix), after: cursor, kind }
    const found = await store.directory.lines(lines, most + 1)
    const looked = found.slice(0, most)
    const fitting = looked.filter(({ text }) => fits(text, terms))
    const shown = fitting.slice(0, A_PAGE)
    const more = fitting.length > A_PAGE || found.length > most
    const last = fitting.length > A_PAGE ? shown.at(-1) : looked.at(-1)
    return {
      placeName: counted.name,
      rows: shown.map((line) => line.shown),
      next: more ? (last?.order ?? null) : null,
    }
  },
})
