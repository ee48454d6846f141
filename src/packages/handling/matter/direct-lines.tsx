import type { WorkDesk } from '@shared/contract/handling'
import { dayText } from '@shared/copy/dates'
import { directNames, handling } from '@shared/copy/handling'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import type { OpenSheet } from './sheets'

interface Props {
  readonly desk: WorkDesk
  readonly open: (sheet: OpenSheet) => void
}

/** 书记直通车: what was asked and answered, among staff. */
export function DirectLines({ desk, open }: Props) {
  if (!desk.mayAskDirectly && desk.lines.length === 0) return null
  return (
    <Card>
      <View className="heading">{words.direct}</View>
      <View className="note words">{words.directLead}</View>
      {desk.lines.map((line) => (
        <View key={line.id} className="work__task">
          <View className="work__top">
            <Tag text={directNames[line.to]} />
            {line.overdue ? <Tag text={handling.overdue} tone="gap" /> : null}
          </View>
          <View className="words">{line.text}</View>
          <View className="note">{handling.by(line.by, dayText(line.at))}</View>
          {line.answer ? (
            <View className="work__quote">
              <View className="words">{line.answer.text}</View>
              <View className="note">{handling.by(line.answer.by, dayText(line.answer.at))}</View>
            </View>
          ) : (
            <View className="note">{words.directDue(dayText(line.dueAt))}</View>
          )}
          {line.mayAnswer ? (
            <Button
              kind="plain"
              text={words.directAnswer}
              onTap={() => open({ kind: 'directAnswer', lineId: line.id })}
            />
          ) : null}
        </View>
      ))}
      {desk.mayAskDirectly ? (
        <View className="work__acts">
          <Button kind="plain" text={words.direct} onTap={() => open({ kind: 'direct' })} />
        </View>
      ) : null}
    </Card>
  )
}
