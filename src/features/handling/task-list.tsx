import type { Work } from '@shared/contract/handling'
import type { WorkTask } from '@shared/contract/work-task'
import { dayText } from '@shared/copy/dates'
import { ownerPostNames, taskStates, handling as words } from '@shared/copy/handling'
import { proposalName } from '@shared/copy/proposals'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

const noonOf = (day: string) => new Date(`${day}T12:00:00+08:00`).toISOString()

/** Who does what until when. */
export function TaskList({ work: { tasks, reopened, state } }: { readonly work: Work }) {
  if (tasks.length === 0 && state !== 'handling') return null
  const now = tasks.filter(({ round }) => round === reopened)
  const earlier = tasks.filter(({ round }) => round < reopened)
  return (
    <Card>
      <View className="heading">{words.tasks}</View>
      {now.length === 0 ? <View className="note">{words.noTasks}</View> : null}
      {[...now, ...earlier].map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </Card>
  )
}

interface RowProps {
  readonly task: WorkTask
  /** What whoever looks may do about it. */
  readonly acts?: ReactNode
}

export function TaskRow({ task, acts = null }: RowProps) {
  const { what, owner, department, dueOn, state, overdue, doneAt, proposal } = task
  const who = `${ownerPostNames[owner.post]}${owner.label ? ` · ${owner.label}` : ''}`
  const when = doneAt ? words.doneOn(dayText(doneAt)) : words.due(dayText(noonOf(dueOn)))
  return (
    <View className="work__task">
      <View className="work__top">
        <View className="work__what words">{what}</View>
        <Tag text={taskStates[state]} tone={state === 'done' ? 'verified' : 'plain'} />
        {overdue ? <Tag text={words.overdue} tone="gap" /> : null}
      </View>
      <View className="note words">
        {[who, department ? words.department(department) : '', when].filter(Boolean).join(' · ')}
      </View>
      {proposal ? <View className="note">{words.proposal(proposalName(proposal.number))}</View> : null}
      {acts}
    </View>
  )
}
