import type { DeskAct } from '@shared/contract/desk'
import { type ContactClock, nextContactDue } from '@shared/rules/butler/ladder'
import {
  CONTACT_TURNS,
  contactTransition,
  isOnDesk,
  isUnanswered,
  visitTransition,
} from '@shared/rules/butler/life'

import { goneAt } from '@shared/rules/retention/kept'
import { workCalendar } from '../../desk/work-calendar'
import type { ContactDoc } from '../../store/contacts'
import { clearDeadline, type NewDeadline, setDeadline } from '../../store/deadlines'
import type { Transaction } from '../../store/transaction'

export const clockOf = ({ state, level, since, reminded, resolvedAt }: ContactDoc): ContactClock => ({
  state,
  level,
  since,
  reminded,
  resolvedAt,
})

/** On whose desk a request lies as it stands now, in which order, and until when. New ones come first. */
export function placeRequest(request: ContactDoc): ContactDoc {
  const { _id, state, ownerKey, since } = request
  const due = nextContactDue(clockOf(request), workCalendar)
  const { turn } = CONTACT_TURNS[state]
  const rank = isUnanswered(state) ? 0 : turn === 'office' ? 1 : 2
  const onDesk = isOnDesk(state)
  return {
    ...request,
    desk: onDesk ? ownerKey : null,
    deskOrder: onDesk ? `${rank}_${(due?.at ?? since).toISOString()}_${_id}` : null,
    open: turn === 'office',
    dueAt: due?.at ?? null,
    provisional: due?.provisional ?? false,
    removeAt: onDesk ? null : goneAt('contact', request.history.at(-1)?.at ?? since),
  }
}

/** Sets what happens next by itself, together with the request; while somebody in office has to act it is a line on her desk. */
export async function setClock(tx: Transaction, request: ContactDoc) {
  const deadline = clockDeadline(request)
  return deadline === null ? clearDeadline(tx, 'contact', request._id) : setDeadline(tx, deadline)
}

/** Null where nothing happens by itself and nobody in office has to act. */
export function clockDeadline(request: ContactDoc): NewDeadline | null {
  const { _id, dueAt, provisional, overdue, desk, open, since, authorId, onBehalf } = request
  const lies = open && desk !== null
  // Nothing happens by itself any more, but somebody still has to do it: the line stays, without a wake.
  if (dueAt === null && !lies) return null
  const { countyId, communityId, compoundId, compoundName, building, unitEntrance } = request
  const door = building === null || unitEntrance === null ? '' : ` ${building}号楼${unitEntrance}单元`
  return {
    rule: 'contact',
    subject: _id,
    place: { countyId, communityId, compoundId },
    dueAt: dueAt ?? since,
    provisional,
    overdue,
    quiet: dueAt === null,
    ...(lies
      ? {
          row: {
            desks: [desk],
            title: titleOf(request),
            where: `${compoundName}${door}`,
            waits: 'resident',
            since,
            acts: actsOn(request),
            ...(onBehalf === null ? { exceptId: authorId } : {}),
          },
        }
      : {}),
  }
}

/** What whoever has it may say with one tap. */
function actsOn({ state, visit }: ContactDoc): DeskAct[] {
  const begins = contactTransition(state, 'begin', 'office') !== undefined
  return [
    ...(visit && visitTransition(visit.state, 'accept', 'office')
      ? [{ act: 'acceptVisit' as const, on: null }]
      : []),
    ...(begins ? [{ act: 'beginContact' as const, on: null }] : []),
  ]
}

const TITLE_MOST = 60

const titleOf = ({ entries }: ContactDoc): string =>
  entries[0] && entries[0].state !== 'refused' ? entries[0].text.slice(0, TITLE_MOST) : ''

/** Nothing of hers stays readable once it is over: number and windows go with it. */
export async function letGo(tx: Transaction, { _id, visit, numberUntil }: ContactDoc): Promise<void> {
  if (numberUntil !== null) {
    if (await tx.get('callback_numbers', _id)) await tx.remove('callback_numbers', _id)
    await clearDeadline(tx, 'callbackNumber', _id)
  }
  for (const id of visit?.windows ?? [])
    if (await tx.get('contact_windows', id)) await tx.remove('contact_windows', id)
}
