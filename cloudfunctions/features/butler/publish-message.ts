import { isYoung } from '@shared/rules/people/age'
import { redact } from '@shared/rules/redact/redact'
import type { Judge } from '@shared/rules/statement/judges'

import type { ActionContext } from '../../kernel/define-action'
import { intentId } from '../../publish/intent-id'
import { publish } from '../../publish/publish'
import { checkPhotosUsable } from '../../publish/usable-photos'
import type { ContactDoc, ContactEntryDoc } from '../../store/contacts'
import type { PersonDoc } from '../../store/persons'
import { publicationId } from '../../store/publications'
import { actorIn } from './actor-in'
import { type MessageDraft, messageSubject } from './message-subject'

interface Said {
  readonly text: string
  readonly photoIds: readonly string[]
}

/** An entry as it is written; the same intent makes the same one. Whoever begins a request is its author. */
export function newEntry(
  text: string,
  from: ContactEntryDoc['from'],
  { _id: personId, label }: PersonDoc,
  { requestId, now }: ActionContext,
  request?: ContactDoc,
): ContactEntryDoc {
  return {
    id: intentId('ce', personId, requestId),
    from,
    byId: request && request.authorId !== personId ? actorIn(request, personId) : personId,
    label: from === 'office' ? (label ?? null) : null,
    text: redact(text).text,
    photos: [],
    state: 'pending',
    at: now,
  }
}

export const checkPhotos = (
  { photoIds }: Pick<Said, 'photoIds'>,
  entryId: string,
  personId: string,
  { store }: ActionContext,
) => checkPhotosUsable(store, photoIds, personId, 'contact', publicationId('contactMessage', entryId))

/** Sends what stands in the request already through the checks. */
export async function publishMessage(
  request: ContactDoc,
  entryId: string,
  { text, photoIds }: Said,
  context: ActionContext,
): Promise<void> {
  const person = await context.caller.person()
  const { _id: requestId, countyId, communityId, compoundId, compoundName } = request
  await publish(context, messageSubject, {
    kind: 'contactMessage',
    id: entryId,
    authorId: person._id,
    place: { countyId, communityId, compoundId },
    texts: [text],
    photoIds,
    young: isYoung(person, context.now),
    draft: (): MessageDraft => ({ _id: entryId, requestId, compoundName, judge: judgeFor(request) }),
  })
}

/** A complaint is about those below: what the machine held of it is looked at above them. */
const judgeFor = ({ kind, ownerKey }: ContactDoc): Judge =>
  kind !== 'complaint' && !ownerKey.startsWith('communitySecretary_')
    ? 'branchSecretary'
    : 'communitySecretary'
