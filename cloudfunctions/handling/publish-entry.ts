import { judgeOf } from '@shared/rules/statement/judges'

import type { FoundConsultation } from '../consultations/find-consultation'
import type { ActionContext } from '../kernel/define-action'
import { publish } from '../publish/publish'
import type { WorkEntryDoc } from '../store/works'
import { entrySubject } from './entry-subject'

type Own = Pick<WorkEntryDoc, 'kind'> &
  Partial<Pick<WorkEntryDoc, 'photoIds' | 'taskId' | 'beforeId' | 'verdict' | 'task'>>

/** Puts one entry of the work on its way to the public, in the caller's name: the first text is its own. */
export async function publishEntry(
  context: ActionContext & { readonly target: FoundConsultation },
  entryId: string,
  { kind, photoIds = [], taskId = null, beforeId = null, verdict = null, task = null }: Own,
  texts: readonly string[],
) {
  const { caller, now, target } = context
  const person = await caller.person()
  const draft: Omit<WorkEntryDoc, 'text'> = {
    _id: entryId,
    consultationId: target.consultation._id,
    kind,
    authorId: person._id,
    author: person.label ?? '',
    photoIds,
    photos: [],
    taskId,
    beforeId,
    verdict,
    task,
    round: 0,
    state: 'pending',
    why: 'checking',
    reason: null,
    createdAt: now,
    judge: judgeOf(person.posts, target.place),
  }
  const { publication, publicTexts } = await publish(context, entrySubject, {
    kind: 'work',
    id: entryId,
    authorId: person._id,
    place: target.place,
    texts,
    photoIds,
    young: false,
    draft: ([text = '']): WorkEntryDoc => ({ ...draft, text }),
  })
  return { state: publication.state, why: publication.why, publicText: publicTexts[0] ?? '' }
}
