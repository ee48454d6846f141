import type { ConsultationPage } from '@shared/contract/consultation'
import { dayText } from '@shared/copy/dates'
import { statutoryGrounds, statutory as words } from '@shared/copy/statutory'
import { View } from '@tarojs/components'

/** Who said that owners decide it, or that they need not, and why: the rule by its words, or somebody in office. */
export function MarkedBy({ mark }: { readonly mark: ConsultationPage['statutoryMark'] }) {
  if (mark === null) return null
  const { item, ground, by, at } = mark
  if (ground === null || by === null) return <View className="note">{words.markedByRule}</View>
  const say = item === null ? words.lifted : words.marked
  return <View className="note">{say(by, dayText(at), statutoryGrounds[ground])}</View>
}
