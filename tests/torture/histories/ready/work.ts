import type { DoneVerdict, Stars } from '@shared/contract/handling'
import type { TaskState } from '@shared/contract/work-task'
import { dayNameOf } from '@shared/rules/calendar/working-days'

import { workOf } from '../../../../cloudfunctions/consultations/work-of'
import { silenceDeadline, taskDeadline } from '../../../../cloudfunctions/consultations/work-rows'
import { newDeadline } from '../../../../cloudfunctions/store/deadlines'
import {
  ratingId,
  type TaskDoc,
  type WorkDoc,
  type WorkEntryDoc,
} from '../../../../cloudfunctions/store/works'
import type { Random } from '../random'
import type { Story } from './story'

const DAY = 86_400_000
const HOUR = 3_600_000
/** Those who were at the sitting, and so have a say. */
const VOICES = ['an1', 'bai1', 'cao1'] as const
/** How far it has come, a little further each time. */
const STAGES = ['nothing', 'planned', 'worked', 'saidDone', 'confirmed', 'confirmed'] as const

/**
 * The work on a matter in 快办理, from nothing at all to every key turned; in 评效果 all of it is there. With `round`
 * 1 it was sent back before.
 */
export function addWork(story: Story, evaluating: boolean, round: 0 | 1, random: Random): void {
  const { now } = story
  const stage = evaluating ? STAGES.length : random.below(STAGES.length)
  const isAt = (one: (typeof STAGES)[number]) => stage >= STAGES.indexOf(one)
  const tasks = [
    ...(round === 1 ? [aTask(story, 'first', 'done', 0)] : []),
    ...(isAt('planned') ? [aTask(story, 'task', isAt('worked') ? 'done' : 'open', round)] : []),
  ]
  const work: WorkDoc = {
    ...workOf(story.consultation, undefined),
    round,
    tracker: { key: 'serviceSpecialist_cm1', label: '何专员', since: now },
    tasks,
    pairs: isAt('worked') ? [aPair(story, round)] : [],
    done: isAt('saidDone')
      ? { by: '何专员', at: new Date(now.getTime() - 2 * HOUR), promised: new Date(now.getTime() + 3 * DAY) }
      : null,
    evidence: isAt('confirmed')
      ? [seen(story, round, evaluating || random.chance(0.8) ? 'done' : 'partly')]
      : [],
    answers:
      evaluating || (isAt('confirmed') && random.chance(0.7))
        ? VOICES.map((openid) => ({
            by: story.person(openid),
            raised: openid === 'an1' && story.consultation.fromAppealId !== undefined,
            verdict: 'done' as const,
            round,
            at: now,
          }))
        : [],
    officeRating: evaluating ? 4 : null,
    entries: story.all('work_entries').length,
    heardAt: new Date(now.getTime() - random.below(3) * DAY),
  }
  if (evaluating) story.put('works', { ...work, lowReasons: rated(story, round, random) })
  else {
    story.put('works', work)
    const open = taskDeadline(story.consultation, work, now)
    if (open) story.put('deadlines', newDeadline(open))
    if (!work.done) story.put('deadlines', newDeadline(silenceDeadline(story.consultation, work)))
  }
}

function anEntry(story: Story, name: string, change: Partial<WorkEntryDoc>): WorkEntryDoc {
  const _id = `${story.id}-${name}`
  const entry: WorkEntryDoc = {
    _id,
    consultationId: story.id,
    kind: 'progress',
    authorId: story.person('he'),
    author: '何专员',
    text: '东门第二个垃圾桶',
    photoIds: [],
    photos: [],
    taskId: null,
    beforeId: null,
    verdict: null,
    task: null,
    round: 0,
    state: 'public',
    why: null,
    reason: null,
    createdAt: new Date(story.now.getTime() - 3 * HOUR),
    judge: 'branchSecretary',
    ...change,
  }
  story.put('work_entries', entry)
  return entry
}

function aTask(story: Story, name: string, state: TaskState, round: number): TaskDoc {
  const { now } = story
  const given = {
    ownerKey: 'propertyManager_cp1',
    post: 'propertyManager' as const,
    label: '马经理',
    department: null,
    dueOn: dayNameOf(new Date(now.getTime() + 2 * DAY)),
    proposal: null,
  }
  const { _id: id, text: what } = anEntry(story, `${name}${round}`, { kind: 'task', task: given, round })
  const doneAt = state === 'done' ? now : null
  return { ...given, id, what, state, givenAt: new Date(now.getTime() - DAY), doneAt, returned: null, round }
}

function aPair(story: Story, round: number): WorkDoc['pairs'][number] {
  const photo = (name: string) => [`cloud://local/photos/${story.id}-${name}.jpg`]
  const { _id: beforeId } = anEntry(story, `before${round}`, {
    kind: 'before',
    photos: photo('before'),
    round,
  })
  const after = { kind: 'after' as const, photos: photo('after'), beforeId, round }
  const { _id: afterId } = anEntry(story, `after${round}`, after)
  return { beforeId, afterId, taskId: null, round }
}

function seen(story: Story, round: number, verdict: DoneVerdict): WorkDoc['evidence'][number] {
  const by = story.person('sun')
  const said = { kind: 'evidence' as const, authorId: by, author: '孙管家', verdict, round }
  return { entryId: anEntry(story, `seen${round}`, said)._id, by, verdict, round }
}

/** What neighbours gave so far: mostly all of them content, or none. */
function rated(story: Story, round: number, random: Random): WorkDoc['lowReasons'] {
  const low = random.chance(0.6)
  const voices = VOICES.slice(0, random.pick([0, 2, 3, 3]))
  for (const openid of voices) {
    const stars: Stars = low ? random.pick([1, 2] as const) : random.pick([4, 5] as const)
    story.put('work_ratings', {
      _id: ratingId(story.id, round, story.person(openid)),
      consultationId: story.id,
      stars,
      reasons: low ? ['unfinished'] : [],
      at: story.now,
    })
  }
  return low && voices.length > 0 ? { unfinished: voices.length } : {}
}
