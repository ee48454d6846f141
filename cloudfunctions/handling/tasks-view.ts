import type { WorkTask } from '@shared/contract/work-task'
import { endOfDay } from '@shared/rules/calendar/working-days'

import type { PostDoc } from '../store/posts'
import type { TaskDoc } from '../store/works'
import { labelOf } from './responsible'

export const taskView = (task: TaskDoc, posts: readonly PostDoc[], now: Date): WorkTask => ({
  id: task.id,
  what: task.what,
  // Whoever did it stays with it; what is open belongs to whoever holds the post now.
  owner: { post: task.post, label: task.state === 'done' ? task.label : labelOf(posts, task.ownerKey) },
  department: task.department,
  dueOn: task.dueOn,
  state: task.state,
  overdue: task.state !== 'done' && now > (endOfDay(task.dueOn) ?? now),
  doneAt: task.doneAt?.toISOString() ?? null,
  returned: task.returned,
  proposal: task.proposal ? { number: task.proposal.number, title: task.proposal.title } : null,
  round: task.round,
})
