import type { Work, WorkDesk } from '@shared/contract/handling'
import { handling } from '@shared/copy/handling'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { TaskRow } from '@/features/handling/task-list'
import type { useAct } from '@/features/handling/use-act'
import '@/features/handling/handling.scss'

import type { OpenSheet } from './sheets'

interface Props {
  readonly consultationId: string
  readonly desk: WorkDesk
  readonly work: Work
  readonly busy: boolean
  readonly act: ReturnType<typeof useAct>['act']
  readonly open: (sheet: OpenSheet) => void
}

/** The tasks of this round, each with what she may do about it. */
export function Tasks({ consultationId, desk, work, busy, act, open }: Props) {
  const tasks = work.tasks.filter(({ round }) => round === work.reopened)
  return (
    <Card>
      <View className="heading">{words.tasks}</View>
      {tasks.length === 0 ? <View className="note">{handling.noTasks}</View> : null}
      {tasks.map((task) => {
        const { id, state } = task
        const finish = desk.myTasks.includes(id)
        const back = desk.returnable.includes(id)
        const give = desk.mayPlan && state === 'returned'
        return (
          <TaskRow
            key={id}
            task={task}
            acts={
              finish || back || give ? (
                <View className="work__acts">
                  {finish ? (
                    <Button
                      kind="plain"
                      text={words.finish}
                      busy={busy}
                      onTap={() => void act('work.settleTask', { consultationId, taskId: id, as: 'done' })}
                    />
                  ) : null}
                  {back ? (
                    <Button
                      kind="quiet"
                      text={words.notMine}
                      onTap={() => open({ kind: 'notMine', taskId: id })}
                    />
                  ) : null}
                  {give ? (
                    <Button kind="plain" text={words.give} onTap={() => open({ kind: 'give', taskId: id })} />
                  ) : null}
                </View>
              ) : null
            }
          />
        )
      })}
      {desk.mayPlan ? (
        <View className="work__acts">
          <Button kind="plain" text={words.add} onTap={() => open({ kind: 'task' })} />
        </View>
      ) : null}
    </Card>
  )
}
