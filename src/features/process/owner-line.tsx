import type { ProcessView } from '@shared/contract/process'
import { dayText } from '@shared/copy/dates'
import { ownerNames, processWords as words } from '@shared/copy/process'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'

import './process.scss'

type Owner = Pick<ProcessView, 'owner' | 'dueAt' | 'overdue' | 'provisional' | 'state'>

const ownerName = ({ owner }: Pick<ProcessView, 'owner'>): string =>
  owner === null ? '' : (owner.label ?? ownerNames[owner.level])

const ELSEWHERE: readonly ProcessView['state'][] = [
  'transferredStatutory',
  'transferredResidentsMeeting',
  'handedOff',
]

function dueText(state: ProcessView['state'], due: string): string {
  if (state === 'suspended') return words.resumesBy(due)
  return ELSEWHERE.includes(state) ? words.waitsFor(due) : words.due(due)
}

/** Who has it and until when; a date that was missed is said, not hidden. */
export function OwnerLine(process: Owner) {
  const { owner, dueAt, overdue, provisional, state } = process
  if (owner === null) return <View className="words">{words.over}</View>
  const due = dueAt === null ? '' : dayText(dueAt)
  return (
    <View>
      <View className="process__owner">
        <View className="process__who">{words.owner(ownerName(process))}</View>
        {overdue ? <Tag text={words.overdue} tone="gap" /> : null}
      </View>
      {due === '' ? null : (
        <View className="note figures">
          {dueText(state, due)}
          {provisional ? `（${words.provisional}）` : ''}
        </View>
      )}
      {overdue ? <View className="note words">{words.overdueMeaning(ownerName(process))}</View> : null}
      {provisional ? <View className="note words">{words.provisionalMeaning}</View> : null}
    </View>
  )
}
