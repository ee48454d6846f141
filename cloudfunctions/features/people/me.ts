import { type Me, type MeInput, MOST_UNREAD, type MyPost, type MyResidence } from '@shared/contract/people'
import { toAsk } from '@shared/rules/inbox/to-ask'
import { postKey } from '@shared/rules/posts/post-key'
import * as z from 'zod'
import { defineAction } from '../../kernel/define-action'
import type { Identity } from '../../kernel/identity'
import type { HeldPost, PersonDoc } from '../../store/persons'
import type { CompoundDoc } from '../../store/places'
import { compoundBrief } from '../../views/briefs'
import { ownRung } from './own-rung'

const input = z.strictObject({}) satisfies z.ZodType<MeInput>

const NOBODY: Me = { known: false, rung: 'visitor', residences: [], posts: [], sessions: [] }

/** Who I am here. */
export const me = defineAction({
  name: 'people.me',
  access: 'visitor',
  input,
  // Her, her compounds, who stands in for her, what she and her compounds were told since, and what she allowed.
  cost: 7,

  async run(_, { store, caller, now, settings: { pushTemplates } }) {
    if (caller.personId === undefined) return NOBODY
    const person = await caller.person()
    const ids = person.residences.map(({ compoundId }) => compoundId)
    const keys = person.posts.filter(({ deputy }) => deputy !== true).map(keyOf)
    const seen = person.newsSeenAt ?? firstHere(person)
    const [compounds, held, unread, news, ledger] = await Promise.all([
      ids.length === 0 ? [] : store.places.compoundsByIds(ids),
      keys.length === 0 ? [] : store.posts.byKeys(keys),
      store.notices.unread(person._id, MOST_UNREAD),
      ids.length === 0 ? 0 : store.notices.unreadNews(ids, seen, MOST_UNREAD),
      pushTemplates.length === 0 ? undefined : store.subscriptionGrants.find(person._id),
    ])
    const deputyOf = new Map(held.map(({ _id, deputy }) => [_id, deputy?.label]))
    return {
      known: true,
      rung: ownRung(person),
      residences: residencesOf(person, compounds),
      posts: person.posts.map((post) => postView(post, deputyOf.get(keyOf(post)))),
      sessions: sessionsOf(person, caller.identity, now),
      inbox: {
        unread: Math.min(unread + news, MOST_UNREAD),
        ask: toAsk(ledger, pushTemplates, person.posts.length > 0),
        sends: pushTemplates.length > 0,
      },
    }
  },
})

/** When she first lived in one of her compounds: what happened before is no news to her. */
const firstHere = ({ residences }: PersonDoc): Date =>
  residences.map(({ since }) => since).reduce((a, b) => (a < b ? a : b), new Date(8.64e15))

function residencesOf(person: PersonDoc, compounds: readonly CompoundDoc[]): MyResidence[] {
  return person.residences.flatMap(({ compoundId, kind, verified, request, home }) => {
    const compound = compounds.find(({ _id }) => _id === compoundId)
    if (!compound) return []
    const asked = request && {
      request: { state: request.state, reason: request.reason, overdue: request.overdue ?? false },
    }
    const at = home && {
      home: { building: home.building, unitEntrance: home.unitEntrance, namedAdult: home.namedAdult },
    }
    return [{ compound: compoundBrief(compound), kind, verified, ...asked, ...at }]
  })
}

const keyOf = ({ key, post, placeId }: HeldPost) => key ?? postKey(post, placeId)

const postView = (held: HeldPost, deputyLabel: string | undefined): MyPost => ({
  post: held.post,
  placeId: held.placeId,
  placeName: held.placeName,
  key: keyOf(held),
  ...(held.deputy ? { deputy: true } : deputyLabel === undefined ? {} : { deputyLabel }),
})

function sessionsOf({ sessions }: PersonDoc, identity: Identity, now: Date): Me['sessions'] {
  const current = identity.channel === 'web' ? identity.sessionId : undefined
  return sessions
    .filter(({ expiresAt }) => expiresAt > now)
    .map(({ id, browser, startedAt, expiresAt }) => ({
      id,
      browser,
      startedAt: startedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      current: id === current,
    }))
}
