import { CONTACT_MOVES, type ContactMove, OFFICE_MOVES } from '@shared/contract/butler/contact-life'
import type { ContactEntry, ShowContact, ShowContactInput } from '@shared/contract/butler/request'
import { contactVerbs, isOnDesk, visitMoves } from '@shared/rules/butler/life'
import { mayGrow } from '@shared/rules/butler/may-grow'
import * as z from 'zod'

import { type ActionContext, defineAction } from '../../kernel/define-action'
import { id } from '../../kernel/input'
import type { ContactDoc, ContactEntryDoc } from '../../store/contacts'
import { photoLinks } from '../../views/photo-links'
import { actorIn } from './actor-in'
import { contactCard } from './contact-card'
import { hasDoor } from './contact-door'
import { kindOfKey, readDesks } from './desks'
import { type FoundContact, findContact, type Side, takePart } from './take-part'

const input = z.strictObject({ requestId: id }) satisfies z.ZodType<ShowContactInput>

type Context = ActionContext & { readonly target: FoundContact }

/** One request: what was said, who answers now and until when, and what the reader may do. */
export const showContact = defineAction({
  name: 'butler.request',
  access: 'known',
  input,
  // Request, person, vacancies (3), posts, the one complained about, links (2).
  cost: 9,
  target: ({ requestId }, context) => findContact(requestId, context),

  async run(_, context): Promise<ShowContact> {
    const { store, settings, target, now } = context
    const { request } = target
    const { person, side } = await takePart(context)
    const [desks, about] = await Promise.all([
      readDesks(request, store, request.ownerKey),
      request.about === null ? undefined : store.contacts.find(request.about),
    ])
    const who = desks.who(request.ownerKey)
    const live = isOnDesk(request.state)
    const office = side === 'office'
    return {
      request: contactCard(request),
      as: side === 'resident' ? 'resident' : 'office',
      responsible: {
        label: live ? desks.label(who) : null,
        post: live ? kindOfKey(who.key) : null,
        by: request.dueAt?.toISOString() ?? null,
        overdue: request.overdue,
        provisional: request.provisional,
      },
      entries: await entries(request, person._id, context),
      history: request.history.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
      moves: movesFor(request, side, person._id),
      maySay: side !== 'filer' && live,
      hasDoor: office && hasDoor(request),
      numberUntil:
        request.numberUntil && request.numberUntil > now ? request.numberUntil.toISOString() : null,
      visitMoves: request.visit && live && side !== 'filer' ? visitMoves(request.visit.state, side) : [],
      appeal: { suggested: request.appealSuggested, id: request.appealId },
      maySuggestAppeal:
        office && request.onBehalf === null && mayGrow(request.kind) && !request.appealSuggested,
      wish: { suggested: request.wishSuggested ?? false, id: request.wishId ?? null },
      maySuggestWish:
        office && live && request.onBehalf === null && mayGrow(request.kind) && !request.wishSuggested,
      about: about && side !== 'filer' ? await entries(about, person._id, context) : [],
      hotline: request.level === 'hotline12345' && live,
      emergency: settings.emergencyNumbers,
    }
  },
})

const officeMoves: readonly string[] = OFFICE_MOVES

function movesFor(request: ContactDoc, side: Side, personId: string): ContactMove[] {
  if (side === 'filer') return []
  const verbs =
    side === 'resident' ? contactVerbs(request.state, 'resident') : contactVerbs(request.state, 'office')
  const asked =
    side === 'office' && request.onBehalf !== null && request.resolvedBy !== actorIn(request, personId)
      ? contactVerbs(request.state, 'resident').filter((verb) => verb !== 'withdraw')
      : []
  const offered: readonly string[] = [...verbs, ...asked]
  return CONTACT_MOVES.filter(
    (move) => offered.includes(move) && (side === 'office' || !officeMoves.includes(move)),
  )
}

/** What the check found unsuitable is seen by whoever wrote it, and by nobody else. */
async function entries(
  request: ContactDoc,
  readerId: string,
  { ports, now }: Context,
): Promise<ContactEntry[]> {
  const visible = (entry: ContactEntryDoc) => entry.state === 'public'
  const links = await photoLinks(
    request.entries.filter(visible).flatMap(({ photos }) => photos),
    ports,
    now,
  )
  const asReader = [readerId, actorIn(request, readerId)]
  let at = 0
  return request.entries.map((entry) => {
    const mine = asReader.includes(entry.byId)
    const shown = visible(entry) ? entry.photos.map(() => links[at++] ?? '').filter(Boolean) : []
    return {
      id: entry.id,
      from: entry.from,
      label: entry.label,
      mine,
      text: mine || entry.state !== 'refused' ? entry.text : '',
      photos: shown,
      state: entry.state,
      at: entry.at.toISOString(),
    }
  })
}
