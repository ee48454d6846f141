import type { ContactLevel } from '@shared/contract/butler/contact-life'
import type { Chosen } from '@shared/rules/butler/who-answers'

import type { ActionContext } from '../../kernel/define-action'
import type { ContactDoc, ContactEntryDoc } from '../../store/contacts'
import { newestFirst } from '../../store/newest-first'
import type { PersonDoc } from '../../store/persons'
import type { CompoundDoc, StairwellDoc } from '../../store/places'
import type { AskedOf } from './choose-desk'
import { placeRequest } from './place-request'

interface Given {
  readonly requestId: string
  readonly asked: AskedOf
  readonly entry: ContactEntryDoc
  readonly stairwell: StairwellDoc | undefined
  readonly chosen: Chosen
  readonly person: PersonDoc
  readonly compound: CompoundDoc
  readonly onBehalf?: ContactDoc['onBehalf']
}

/** A request that has just been sent, and lies on its first desk. */
export function newRequest(
  { requestId, asked, entry, stairwell, chosen, person, compound, onBehalf = null }: Given,
  { now }: ActionContext,
): ContactDoc {
  const level: ContactLevel = chosen.key.startsWith('redButler_') ? 'redButler' : 'branchSecretary'
  return placeRequest({
    _id: requestId,
    countyId: compound.countyId,
    communityId: compound.communityId,
    compoundId: compound._id,
    compoundName: compound.name,
    stairwellId: stairwell?._id ?? null,
    building: stairwell?.building ?? null,
    unitEntrance: stairwell?.unitEntrance ?? null,
    authorId: person._id,
    onBehalf,
    kind: asked.kind,
    about: asked.aboutRequestId ?? null,
    state: 'open',
    level,
    ownerKey: chosen.key,
    startKey: chosen.key,
    desk: null,
    deskOrder: null,
    open: true,
    since: now,
    reminded: false,
    overdue: false,
    resolvedAt: null,
    resolvedBy: null,
    dueAt: null,
    provisional: false,
    visit: null,
    numberUntil: null,
    appealSuggested: false,
    appealId: null,
    entries: [entry],
    history: [{ state: 'open', level, at: now, by: null }],
    askedAt: now,
    order: newestFirst(now, requestId),
    lastAct: null,
  })
}
