import { boundsOf, prefixOf, type Where } from '@shared/rules/directory/order'

import { readSettings } from '../kernel/settings'
import type { DirectoryDoc } from '../store/directory'
import type { CommunityDoc } from '../store/places'
import type { Store } from '../store/store'
import { communityRows, postRow, whereIs } from './community-rows'
import { countedIn, sumCounty } from './count-places'
import { all, readFacts } from './facts'

/** Lists and counts one community anew from its facts. Dying anywhere leaves it to be listed again. */
export async function listCommunity(store: Store, community: CommunityDoc, now: Date): Promise<void> {
  const facts = await readFacts(store, community)
  await writeRows(store, whereIs(community), communityRows(facts))
  await Promise.all(countedIn(facts, now).map((place) => store.directory.putPlace(place)))
}

export async function sumUp(store: Store, countyId: string): Promise<void> {
  const { countyName } = readSettings(process.env)
  await sumCounty(store, countyId, countyName)
}

/** Whoever is in office for the county itself; more than a hundred are not. */
export async function listCounty(store: Store, countyId: string): Promise<void> {
  const { countyName } = readSettings(process.env)
  const posts = await store.posts.listedAt(countyId, 'countyAdmin', 100)
  const rows = posts
    .filter(({ post, holderId }) => post === 'countyAdmin' && holderId !== null)
    .map((post) =>
      postRow('countyAdmin', post._id, post, { countyId }, countyName || post.placeName, '', null),
    )
  await writeRows(store, { countyId, subdistrictId: '!' }, rows)
}

const A_WRITE = 40

/** Writes what differs: a line that says the same as before costs nothing. */
async function writeRows(store: Store, where: Where, rows: readonly DirectoryDoc[]): Promise<void> {
  const { from, before } = boundsOf(prefixOf(where))
  const known = await all(
    (after) => store.directory.marks(from, before, after),
    ({ order }) => order,
  )
  const marks = new Map(known.map(({ _id, mark }) => [_id, mark]))
  const fresh = rows.filter(({ _id }) => !marks.has(_id))
  const changed = rows.filter(({ _id, mark }) => marks.has(_id) && marks.get(_id) !== mark)
  const listed = new Set(rows.map(({ _id }) => _id))
  const gone = known.filter(({ _id }) => !listed.has(_id)).map(({ _id }) => _id)

  for (const part of parts(fresh)) {
    // Somebody has listed one of them meanwhile: each by itself then.
    if (!(await store.directory.addLines(part))) for (const row of part) await store.directory.putLine(row)
  }
  for (const row of changed) await store.directory.putLine(row)
  for (const part of parts(gone)) await store.directory.removeLines(part)
}

const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / A_WRITE) }, (_, at) =>
    all.slice(at * A_WRITE, (at + 1) * A_WRITE),
  )
