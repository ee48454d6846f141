import type { DeskItem } from '@shared/contract/desk'
import { untilText } from '@shared/copy/dates'
import { dutyDesk as words } from '@shared/copy/staff/duty'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

import { deskLine } from './desk-lines'
import { openDeskItem } from './ways'

/** One thing of the desk in full, with the way to the screen that decides it. */
export function DeskSummary({ item, now }: { readonly item: DeskItem; readonly now: number }) {
  const { tag, text, note, clock } = deskLine(item, now)
  return (
    <Card className="stack">
      <View>
        <Tag text={tag} />
      </View>
      <View className="words">{text}</View>
      <View className="note">{note}</View>
      <View className="note figures">{words.until(untilText(item.dueAt), clock)}</View>
      {item.overdue ? <View className="note">{words.cameUpNote}</View> : null}
      {item.covered ? <View className="note">{words.coveredNote}</View> : null}
      {item.provisional ? <View className="note">{words.provisional}</View> : null}
      <Button text={words.openIt} onTap={() => openDeskItem(item)} />
    </Card>
  )
}
