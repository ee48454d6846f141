import {
  COUNTED_GROUPS,
  type CountedGroup,
  MOST_COUNTED,
  type MyAccount,
  type MyHomeData,
  type ShowAccountInput,
} from '@shared/contract/account'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import type { CollectionName } from '../../store/collections'
import type { PersonDoc } from '../../store/persons'
import { openVault } from '../../vault/vault'
import { openClaims } from './open-claims'

const input = z.strictObject({}) satisfies z.ZodType<ShowAccountInput>

const COUNTED: Readonly<Record<CountedGroup, readonly (readonly [CollectionName, string])[]>> = {
  words: [
    ['statements', 'authorId'],
    ['appeals', 'authorId'],
    ['proposals', 'authorId'],
  ],
  photos: [['photos', 'ownerId']],
  choices: [
    ['participations', 'personId'],
    ['poll_answers', 'personId'],
    ['co_signs', 'personId'],
  ],
  presence: [['presences', 'personId']],
  wishes: [['micro_wishes', 'posterId']],
  contacts: [['contact_requests', 'authorId']],
  service: [['service_records', 'personId']],
  notices: [['notices', 'personId']],
}

/** What the system holds of me, and what I would have to hand over before I could go. */
export const showAccount = defineAction({
  name: 'account.show',
  access: 'known',
  input,
  whileLeaving: true,
  // Person, claims, two of the vault, and a count for each collection above.
  cost: 18,

  async run(_, context): Promise<MyAccount> {
    const { store, caller, settings } = context
    const person = await caller.person()
    const [own, claims, counts] = await Promise.all([
      restricted(person, context),
      openClaims(person._id, store),
      Promise.all(COUNTED_GROUPS.map((group) => countOf(group, person._id, context))),
    ])
    return {
      ...own,
      counts: Object.fromEntries(COUNTED_GROUPS.map((group, at) => [group, counts[at] ?? 0])) as Record<
        CountedGroup,
        number
      >,
      posts: person.posts.map(({ post, placeName, deputy }) => ({
        post,
        placeName,
        deputy: deputy === true,
      })),
      claims,
      leavesAt: person.leaving?.dueAt.toISOString() ?? null,
      coolingDays: settings.coolingDays,
    }
  },
})

async function countOf(group: CountedGroup, personId: string, { store }: ActionContext): Promise<number> {
  const counts = await Promise.all(
    COUNTED[group].map(([collection, field]) => store.traces.count(collection, field, personId)),
  )
  return Math.min(
    counts.reduce((a, b) => a + b, 0),
    MOST_COUNTED,
  )
}

async function restricted(
  person: PersonDoc,
  context: ActionContext,
): Promise<Pick<MyAccount, 'name' | 'phone' | 'homes'>> {
  const { _id: personId, residences } = person
  const rooms = residences.map(({ compoundId }) => `room_${compoundId}` as const)
  const wanted = (['name', 'phone', ...rooms] as const).map((field) => ({ personId, field }))
  const reading = { reader: personId, reason: 'ownData' }
  const [name, phone, ...numbers] = await openVault(context).getMany(wanted, reading)
  return {
    name: name ?? null,
    phone: phone === undefined ? null : covered(phone),
    homes: residences.map(
      ({ compoundName, home, verified }, at): MyHomeData => ({
        compoundName,
        building: home?.building ?? null,
        unitEntrance: home?.unitEntrance ?? null,
        room: numbers[at] ?? null,
        verified,
      }),
    ),
  }
}

/** Enough to know one's own number by, for whoever looks over her shoulder too little. */
const covered = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
