import type { Bodies } from '@shared/contract/bodies'
import { shortDay } from '@shared/copy/dates'
import {
  committeeEndReasons,
  committeeEvents,
  committeeLeaveReasons,
  bodies as words,
} from '@shared/copy/staff/bodies'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'

const reasons: Readonly<Record<string, string>> = { ...committeeLeaveReasons, ...committeeEndReasons }

/** Who came and went, the newest first. */
export function HistoryPart({ history }: Pick<Bodies, 'history'>) {
  if (history.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">{words.history}</View>
      <List>
        {history.map(({ id, event, label, at, by, reason }) => (
          <Row
            key={id}
            text={words.historyLine(shortDay(at), label ?? '', committeeEvents[event])}
            note={words.historyBy(by, reason === null ? '' : (reasons[reason] ?? ''))}
          />
        ))}
      </List>
    </View>
  )
}
