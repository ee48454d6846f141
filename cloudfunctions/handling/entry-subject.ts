import { TASKS_MOST } from '@shared/contract/work-task'

import { evidenceSubject, inTime } from '../consultations/evidence-subject'
import { placeOf } from '../consultations/work-rows'
import type { PublishParts } from '../publish/subject'
import { newNotice } from '../store/notices'
import type { PostDoc } from '../store/posts'
import type { PublicationDoc } from '../store/publications'
import type { Transaction } from '../store/transaction'
import type { TaskDoc, WorkDoc, WorkEntryDoc } from '../store/works'
import { workWithin } from './change-work'
import { heard } from './silence'

const WAITING = ['pending', 'held'] as const satisfies readonly WorkEntryDoc['state'][]

/** What is written about the work on its way to the public. It counts from the moment people can read it. */
export const entrySubject = evidenceSubject<WorkEntryDoc>({
  of: (store) => store.workEntries,
  saysWhy: 'reason',
  show,
})

async function show({ store, now }: PublishParts, { draft, shown, authorId }: PublicationDoc) {
  const { _id, consultationId } = draft as WorkEntryDoc
  const waiting: readonly string[] = WAITING
  const act = { id: `${_id}_work.show`, actorId: authorId, action: 'work.show', at: now }
  const work = workWithin(store, consultationId, ['handling'], act, async (before, consultation, tx) => {
    const entry = await tx.get<WorkEntryDoc>('work_entries', _id)
    if (!entry || !waiting.includes(entry.state)) return { work: before }
    const counted = await countedIn(before, entry, shown, now, tx)
    const state = counted ? ('public' as const) : ('late' as const)
    await tx.put<WorkEntryDoc>('work_entries', {
      ...entry,
      state,
      why: null,
      photos: shown,
      round: before.round,
    })
    if (!counted) return { work: before }
    const told = entry.task ? await toldOf(entry.task.ownerKey, authorId, _id, consultationId, now, tx) : []
    const { work: next, deadlines } = heard(consultation, { ...counted, entries: counted.entries + 1 }, now)
    // The next station of somebody's words: she is told afterwards, by the clock.
    const station = entry.task?.proposal || counted.pairs !== before.pairs
    const words = {
      rule: 'wordsTold' as const,
      subject: consultationId,
      place: placeOf(consultation),
      dueAt: now,
    }
    return { work: next, deadlines: station ? [...deadlines, words] : deadlines, notices: told }
  })
  if (!(await inTime(work))) await store.workEntries.moveFrom(_id, WAITING, { state: 'late', why: null })
  await leaveOut(store, _id, consultationId, shown, now)
}

/**
 * A photo was found unsuitable later and is left out; the words stay as they are. What rested on it rests on
 * nothing: a spot is no pair any more, a butler's word that came with photos alone turns no key.
 */
async function leaveOut(
  store: PublishParts['store'],
  _id: string,
  consultationId: string,
  shown: readonly string[],
  now: Date,
): Promise<void> {
  const entry = await store.workEntries.find(_id)
  if (entry?.state !== 'public' || entry.photos.length === shown.length) return
  const act = {
    id: `${_id}_work.leaveOut_${shown.length}`,
    actorId: 'clock',
    action: 'work.leaveOut',
    at: now,
  }
  const work = workWithin(store, consultationId, ['handling'], act, async (before, _, tx) => {
    await tx.put<WorkEntryDoc>('work_entries', { ...entry, photos: shown })
    return { work: shown.length > 0 ? before : withoutEntry(before, _id) }
  })
  // After its step nothing of it changes: only the photo is not shown any more.
  if (!(await inTime(work))) await store.workEntries.moveFrom(_id, ['public'], { photos: shown })
}

const withoutEntry = (work: WorkDoc, entryId: string): WorkDoc => ({
  ...work,
  pairs: work.pairs.filter(({ beforeId, afterId }) => beforeId !== entryId && afterId !== entryId),
  evidence: work.evidence.filter((one) => one.entryId !== entryId),
})

/** The work with the entry in it; undefined where it came too late to count. */
async function countedIn(
  work: WorkDoc,
  entry: WorkEntryDoc,
  shown: readonly string[],
  now: Date,
  tx: Transaction,
): Promise<WorkDoc | undefined> {
  const { _id, kind, authorId, beforeId, taskId, verdict } = entry
  const { round } = work
  if (kind === 'task') {
    const task = taskOf(entry, round, now)
    const room = work.tasks.filter((one) => one.round === round).length < TASKS_MOST
    return task && room ? { ...work, tasks: [...work.tasks, task] } : undefined
  }
  if (kind === 'evidence') {
    if (verdict === null) return undefined
    return { ...work, evidence: [...work.evidence, { entryId: _id, by: authorId, verdict, round }] }
  }
  if (kind !== 'after' || beforeId === null) return work
  const before = await tx.get<WorkEntryDoc>('work_entries', beforeId)
  // One spot in two photos: a photo that may not be shown shows nothing.
  if (before?.state !== 'public' || before.photos.length === 0 || shown.length === 0) return work
  const others = work.pairs.filter((pair) => pair.beforeId !== beforeId || pair.round !== round)
  return { ...work, pairs: [...others, { beforeId, afterId: _id, taskId: taskId ?? before.taskId, round }] }
}

const taskOf = ({ _id, text, task }: WorkEntryDoc, round: number, now: Date): TaskDoc | undefined =>
  task
    ? { ...task, id: _id, what: text, state: 'open', givenAt: now, doneAt: null, returned: null, round }
    : undefined

async function toldOf(
  key: string,
  authorId: string,
  act: string,
  consultationId: string,
  now: Date,
  tx: Transaction,
) {
  const holder = (await tx.get<PostDoc>('posts', key))?.holderId
  return holder && holder !== authorId ? [newNotice(holder, 'workYours', consultationId, act, now)] : []
}
