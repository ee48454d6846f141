import { slogan } from '@shared/copy/common'
import { greeting } from '@shared/copy/dates'
import { home as words } from '@shared/copy/home'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { ButlerEntry } from '@/features/butler/butler-entry'
import { proposeCompound, useChosenCompound } from '@/features/community/chosen-compound'
import { CompoundLine } from '@/features/community/compound-line'
import { HomeEntries } from '@/features/community/home-entries'
import { StationsEntry } from '@/features/community/stations-entry'
import { ConsultationCard } from '@/features/consultation/consultation-card'
import { DeskEntry } from '@/features/desk/desk-entry'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { UnreadEntry } from '@/features/inbox/unread-entry'
import { ScanEntry } from '@/features/scan/scan-entry'
import { WaitingEntry } from '@/features/waiting/waiting-entry'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import './index.scss'

const NOTHING = {}

export default function Home() {
  const now = useNow()
  const compound = useChosenCompound()
  // Whoever has already said where she lives is not asked again, on a new phone either.
  const me = useAnswer('people.me', compound ? null : NOTHING)
  const home = me.data?.residences[0]?.compound
  useEffect(() => {
    if (home) proposeCompound(home)
  }, [home])

  const answer = useAnswer('community.home', compound ? { compoundId: compound.id } : null)
  const today = compound ? answer.data?.open[0] : undefined

  const choose = <Button text={words.choose} onTap={() => goTo('packages/community/choose/index', {})} />
  const speak = today ? (
    <Button text={words.goSpeak} onTap={() => goTo('packages/consultation/detail/index', { id: today.id })} />
  ) : null

  return (
    <Page title={titles.home} tab="pages/home/index" foot={compound ? speak : choose}>
      <View className="home__hello">
        <View className="note">{words.hello(greeting(now))}</View>
        <View className="home__slogan">{slogan}</View>
        <CompoundLine />
      </View>
      <DeskEntry />
      <UnreadEntry />
      <WaitingEntry />
      <ScanEntry />
      {compound ? (
        <Answered answer={answer} now={now} lines={[30, 90, 100, 50, 0, 60, 40]}>
          {({ branchName, secretary, open }) => (
            <View className="stack">
              <View className="heading">{words.today}</View>
              {open.length === 0 ? <Notice {...words.quiet} /> : null}
              {open.map((card, place) => (
                <ConsultationCard key={card.id} card={card} now={now} large={place === 0} />
              ))}
              <ButlerEntry now={now} />
              <HomeEntries compoundId={compound.id} branchName={branchName} secretary={secretary} />
            </View>
          )}
        </Answered>
      ) : (
        <>
          <Notice say={words.chooseFirst} next={words.chooseFirstWhy} />
          <StationsEntry />
        </>
      )}
    </Page>
  )
}
