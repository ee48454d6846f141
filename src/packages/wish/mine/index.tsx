import type { MyWish, MyWishes } from '@shared/contract/wish/mine'
import { common } from '@shared/copy/common'
import { dayText, lastDayText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { claimStates, wishStates, wish as words } from '@shared/copy/wish'
import { wishKindNames } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useMyWishes } from '@/features/wish/use-my-wishes'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

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

function Mine({ mine }: { readonly mine: MyWishes }) {
  const { member } = mine
  const posted = useMyWishes('posted', mine, (page) => page.posted)
  const claimed = useMyWishes('claimed', mine, (page) => page.claimed)
  return (
    <View className="stack">
      {member ? (
        <>
          <View className="heading">{words.claimed}</View>
          <View className="note">
            {member.pausedUntil ? words.paused(lastDayText(member.pausedUntil)) : words.free(member.free)}
          </View>
          {claimed.items.length === 0 ? (
            <View className="note">{words.noneClaimed}</View>
          ) : (
            <List>
              {claimed.items.map((one) => (
                <WishRow key={`${one.id}-${one.at}`} wish={one} mark={claimStates[one.claim]} />
              ))}
            </List>
          )}
          <More of={claimed} />
        </>
      ) : null}
      <View className="heading">{words.posted}</View>
      {posted.items.length === 0 ? (
        <>
          <View className="note">{words.nonePosted}</View>
          <Button kind="plain" text={words.newTitle} onTap={() => goTo('packages/wish/new/index', {})} />
        </>
      ) : (
        <List>
          {posted.items.map((one) => (
            <WishRow key={one.id} wish={one} mark={wishStates[one.state]} />
          ))}
        </List>
      )}
      <More of={posted} />
      <View className="note">{words.default}</View>
    </View>
  )
}

function More({
  of: { hasMore, busy, code, more },
}: {
  readonly of: Pick<ReturnType<typeof useMyWishes>, 'hasMore' | 'busy' | 'code' | 'more'>
}) {
  if (code) return <Notice kind="strip" {...refusals[code]} act={{ text: common.tryAgain, onTap: more }} />
  return hasMore ? <Button kind="plain" text={common.more} busy={busy} onTap={more} /> : null
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
