import type { ShowWish } from '@shared/contract/wish/show'
import { lastDayText, untilText } from '@shared/copy/dates'
import { skillNames, timeNames } from '@shared/copy/registration'
import { wishReasons, wishStates, wish as words } from '@shared/copy/wish'
import { whoWishes, wishKindNames } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'

interface Props {
  readonly answer: ShowWish
  readonly here: string
}

/** The wish as others read it, where it stands, and until when. */
export function WishStory({ answer, here }: Props) {
  const { wish, claim, reason, responsible, thanks } = answer
  const disputed = wish.state === 'disputed'
  const who = whoWishes(wish.wisher, wish.compoundName, wish.compoundId === here)
  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <View className="title words">{wish.title || words.untitled}</View>
          {wish.text === '' ? null : <View className="words">{wish.text}</View>}
          <View className="note">{[who, wishKindNames[wish.kind]].join(' · ')}</View>
          {wish.valueYuan > 0 ? <View className="note">{words.worth(wish.valueYuan)}</View> : null}
          {wish.skill ? <View className="note">{words.skill(skillNames[wish.skill])}</View> : null}
          {wish.times.length > 0 ? (
            <View className="note">{words.times(wish.times.map((time) => timeNames[time]).join('、'))}</View>
          ) : null}
        </View>
      </Card>
      <View className="stack">
        <View>
          <Tag text={wishStates[wish.state]} />
        </View>
        {responsible ? <View className="note">{words.responsible(responsible)}</View> : null}
        {wish.dueAt && (!claim || disputed) ? (
          <View className="note">{(disputed ? words.answerBy : words.due)(untilText(wish.dueAt))}</View>
        ) : null}
        {wish.until ? <View className="note">{words.until(lastDayText(wish.until))}</View> : null}
        {reason ? (
          <View className={disputed ? '' : 'note'}>
            {(disputed ? words.disputed : words.reason)(wishReasons[reason])}
          </View>
        ) : null}
        {disputed ? null : <View className="note">{words.rules}</View>}
      </View>
      {thanks ? (
        <Card>
          <View className="note">{words.thanked}</View>
          <View className="words">{thanks.text}</View>
        </Card>
      ) : null}
    </View>
  )
}
