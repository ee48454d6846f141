import type { Work } from '@shared/contract/handling'
import { dayText } from '@shared/copy/dates'
import { answeredByHand, starText, handling as words } from '@shared/copy/handling'
import { View } from '@tarojs/components'
import { spoken } from '@/components/a11y'
import { Card } from '@/components/card/card'

/** The three keys: who has turned hers, and who has not. */
export function KeysCard({ work }: { readonly work: Work }) {
  const { keys, doneAt, confirmBy, sentBack, reopened, officeRating, byHand } = work
  const rows = [
    ['resident', words.keyResident, keys.resident],
    ['butler', words.keyButler, keys.butler],
    ['secretary', words.keySecretary, keys.secretary],
  ] as const
  return (
    <Card>
      <View className="heading">{words.keys}</View>
      <View className="note">{words.keysMeaning}</View>
      {rows.map(([key, name, turned]) => {
        const mark = turned ? words.turned : words.waiting
        return (
          <View key={key} className="work__key" {...spoken({ role: 'img', label: `${name},${mark}` })}>
            <View className={`work__dot${turned ? ' work__dot--on' : ''}`} />
            <View className="work__what">{name}</View>
            <View className="note">{mark}</View>
          </View>
        )
      })}
      {byHand > 0 ? <View className="note">{answeredByHand.counted(byHand)}</View> : null}
      {doneAt && confirmBy ? (
        <View className="work__said">
          <View className="words">{words.said(dayText(doneAt))}</View>
          <View className="note">{words.confirmBy(dayText(confirmBy))}</View>
        </View>
      ) : null}
      {sentBack > 0 ? <View className="note">{words.sentBack(sentBack)}</View> : null}
      {reopened > 0 ? <View className="work__what">{words.reopened(reopened)}</View> : null}
      {officeRating ? <View className="words">{words.officeRating(starText(officeRating))}</View> : null}
      <View className="note">{words.isDefault}</View>
    </Card>
  )
}
