import type { DeadlineRule } from '../deadlines/tend-deadlines'
import type { PersonDoc } from '../store/persons'
import type { CompoundDoc } from '../store/places'
import type { PostDoc } from '../store/posts'
import type { Store } from '../store/store'
import { all } from './facts'

/** People a tick; the largest compound is through in half an hour. */
const A_TICK = 500
const SIDE_BY_SIDE = 20
const AGAIN_AFTER = 10 * 60_000
const A_READ = 1000
/** What follows a compound's name where a door is meant. */
const DOOR = /( ?\d+号楼\d+单元)?$/

/**
 * A compound was renamed: its new name is taken to every copy that people still read. Whatever dies on the
 * way is gone through again; what bears the name already stays untouched.
 */
export const followName: DeadlineRule = async ({ rule, subject, countyId, communityId }, { store, now }) => {
  const compound = await store.places.compound(subject)
  if (!compound) return
  const { name } = compound
  const found = await store.placeNames.cursor(subject)
  const { after, again } = found?.name === name ? found : { after: '', again: false }
  if (after === '') {
    await store.placeNames.follow(compound, now)
    await nameOffices(compound, store, now)
    await nameLines(compound, store)
  }
  const people = await store.placeNames.residents(subject, after, A_TICK)
  const homes = people.filter((person) => livesUnderAnother(person, compound))
  await inTurns(homes, ({ _id }) => nameHome(_id, compound, store))

  const more = people.length === A_TICK
  if (!more && again) return void (await store.placeNames.endCursor(subject))
  await store.placeNames.setCursor(subject, {
    name,
    after: more ? (people.at(-1)?._id ?? '') : '',
    again: again || !more,
  })
  const dueAt = more ? now : new Date(now.getTime() + AGAIN_AFTER)
  await store.deadlines.set({ rule, subject, place: { countyId, communityId, compoundId: '' }, dueAt })
}

const livesUnderAnother = ({ residences }: Pick<PersonDoc, 'residences'>, { _id, name }: CompoundDoc) =>
  residences.some(({ compoundId, compoundName }) => compoundId === _id && compoundName !== name)

async function nameHome(personId: string, compound: CompoundDoc, store: Store): Promise<void> {
  await store.persons.change(personId, (person) =>
    livesUnderAnother(person, compound)
      ? {
          residences: person.residences.map((one) =>
            one.compoundId === compound._id ? { ...one, compoundName: compound.name } : one,
          ),
        }
      : undefined,
  )
}

/** The compound's posts and those of its stairwells, the copy in whoever holds one, and open invitations. */
async function nameOffices({ _id, communityId, name }: CompoundDoc, store: Store, now: Date): Promise<void> {
  const listed = await all(
    (after) => store.posts.listedAt(_id, after, A_READ),
    (last) => last.order,
  )
  const posts = listed.filter(({ place }) => place.compoundId === _id)
  await inTurns(posts, async (post) => {
    const placeName = renamed(post.placeName, name)
    for (const personId of holdersOf(post)) await nameHeld(personId, post, placeName, store)
    // The post last: where this dies, it is met again.
    if (placeName !== post.placeName) await store.placeNames.namePost(post._id, placeName)
  })
  const invitations = await store.placeNames.invitations([_id, communityId], _id, now)
  await inTurns(
    invitations.filter(({ placeName }) => placeName !== renamed(placeName, name)),
    (one) => store.placeNames.nameInvitation(one._id, renamed(one.placeName, name)),
  )
}

const holdersOf = ({ holderId, deputy }: PostDoc): string[] =>
  [holderId, deputy?.personId ?? null].filter((one) => one !== null)

async function nameHeld(personId: string, { placeId }: PostDoc, placeName: string, store: Store) {
  await store.persons.change(personId, ({ posts }) =>
    posts.some((held) => held.placeId === placeId && held.placeName !== placeName)
      ? { posts: posts.map((held) => (held.placeId === placeId ? { ...held, placeName } : held)) }
      : undefined,
  )
}

async function nameLines({ _id, name }: CompoundDoc, store: Store): Promise<void> {
  const lines = await all(
    (after) => store.placeNames.lines(_id, after, A_READ),
    (last) => last._id,
  )
  await inTurns(lines, async (line) => {
    const where = line.row?.where ?? ''
    if (where !== '' && where !== renamed(where, name))
      await store.placeNames.nameLine(line, renamed(where, name))
  })
}

const renamed = (before: string, name: string): string => `${name}${DOOR.exec(before)?.[0] ?? ''}`

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += SIDE_BY_SIDE) {
    await Promise.all(items.slice(from, from + SIDE_BY_SIDE).map(work))
  }
}
