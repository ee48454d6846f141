import type { NoticeKind } from '@shared/contract/inbox'
import { pickDesk } from '@shared/rules/butler/who-answers'

import type { ContactDoc } from '../../store/contacts'
import type { Desks } from './desks'

/** More words than this in one request are a conversation for the door. */
export const MOST_ENTRIES = 60

/** Who is told of what one side did: the resident, or whoever answers now. */
export function tellTheOther(
  { authorId, ownerKey, onBehalf }: ContactDoc,
  by: 'office' | 'resident',
  kind: NoticeKind,
  desks: Desks,
): { readonly personId: string; readonly kind: NoticeKind }[] {
  if (by === 'office') return onBehalf === null ? [{ personId: authorId, kind }] : []
  const who = desks.who(ownerKey)
  return who.kind === 'topLevel' ? [] : [{ personId: who.personId, kind }]
}

/** Filed for a neighbour, it is confirmed by somebody else: the first desk up that is not the solver's. */
export const confirmDesk = (solverId: string, desks: Desks): string =>
  pickDesk(
    desks.way.filter(({ key }) => !key.startsWith('redButler_')),
    desks.state,
    [solverId],
  ).key
