import type { MyWish, MyWishes } from '@shared/contract/wish'
import { dayText, lastDayText } from '@shared/copy/dates'
import { claimStates, wishStates, wish as words } from '@shared/copy/wish'
import { wishKindNames } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

const NOTHING = {}

export default function MineWishes() {
  const now = useNow()
  const answer = useAnswer('wish.mine', NOTHING)
  return (
    <Page title={words.mineTitle}>
      <Answered answer={answer} now={now} lines={[40, 90, 90, 0, 40, 90, 90]}>
        {(mine) => <Mine mine={mine} />}
      </Answered>
    </Page>
  )
}

function Mine({ mine: { posted, claimed, member } }: { readonly mine: MyWishes }) {
  return (
    <View className="stack">
      {member ? (
        <>
          <View className="heading">{words.claimed}</View>
          <View className="note">
            {member.pausedUntil ? words.paused(lastDayText(member.pausedUntil)) : words.free(member.free)}
          </View>
          {claimed.length === 0 ? <View className="note">{words.noneClaimed}</View> : null}
          <List>
            {claimed.map((one) => (
              <WishRow key={`${one.id}-${one.at}`} wish={one} mark={claimStates[one.claim]} />
            ))}
          </List>
        </>
      ) : null}
      <View className="heading">{words.posted}</View>
      {posted.length === 0 ? <View className="note">{words.nonePosted}</View> : null}
      <List>
        {posted.map((one) => (
          <WishRow key={one.id} wish={one} mark={wishStates[one.state]} />
        ))}
      </List>
      <View className="note">{words.default}</View>
    </View>
  )
}

function WishRow({ wish, mark }: { readonly wish: MyWish; readonly mark: string }) {
  const { id, title, kind, at, dueAt } = wish
  return (
    <Row
      text={title || words.untitled}
      note={[wishKindNames[kind], dayText(at), mark, dueAt ? words.due(dayText(dueAt)) : '']
        .filter(Boolean)
        .join(' · ')}
      onTap={() => goTo('packages/wish/detail/index', { id })}
    />
  )
}
