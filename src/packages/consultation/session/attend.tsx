import type { ShowSession } from '@shared/contract/session/show'
import type { SessionState } from '@shared/contract/session/state'
import { momentText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { groupNames, session as words } from '@shared/copy/session'
import { sessionTitles } from '@shared/copy/session-titles'
import { isOver, takesPeople } from '@shared/rules/session/life'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { CheckInForm } from '@/features/session/check-in-form'
import { InvitationCard } from '@/features/session/invitation-card'
import { QuorumLight } from '@/features/session/quorum-light'
import { RulesAccept } from '@/features/session/rules-accept'
import { SessionFacts } from '@/features/session/session-facts'
import { ToWitness } from '@/features/session/to-witness'
import { TurnClock } from '@/features/session/turn-clock'
import { useCheckIn } from '@/features/session/use-check-in'
import { useLive } from '@/platform/live'
import { goTo } from '@/platform/routes'
import { showPhoto } from '@/platform/show-photo'
import type { Answer } from '@/platform/use-answer'

const LIVE_MS = 8_000

interface Props {
  readonly shown: ShowSession
  readonly answer: Answer<ShowSession>
  readonly scene: string
  readonly now: number
}

const mayAnswer = (state: SessionState) => state === 'announced' || state === 'gathering'

export function Attend({ shown, answer, scene, now }: Props) {
  const { session, toWitness } = shown
  const [accepted, setAccepted] = useState(false)
  const work = useCheckIn(session, scene, answer.reload)
  const open = takesPeople(session.state, session.mode)
  useLive(!isOver(session.state), LIVE_MS, answer.reload)
  const online = session.mode === 'online'
  const asks = open && session.mine === null

  return (
    <Page
      title={sessionTitles.session}
      foot={
        asks && !accepted ? (
          <Button text={words.accept} onTap={() => setAccepted(true)} />
        ) : asks ? (
          <Button text={online ? words.join : words.checkIn} busy={work.busy} onTap={work.go} />
        ) : session.mine && online && open ? (
          <Button
            text={words.toSpeak}
            onTap={() => goTo('packages/consultation/speak/index', { id: session.consultationId })}
          />
        ) : null
      }
      sheet={gateSheet(work, session)}
    >
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className="stack">
            <View className="title words">{session.consultationTitle}</View>
            {session.turn ? <TurnClock turn={session.turn} serverNow={shown.now} at={answer.at} /> : null}
            {session.mine ? (
              <Card>
                <View className="heading">{online ? words.joined : `✓ ${words.done}`}</View>
                {online ? null : <View>{words.doneAs(groupNames[session.mine.group])}</View>}
                {session.mine.verified || session.mine.group !== 'resident' ? null : (
                  <View className="note">{words.doneUnverified}</View>
                )}
              </Card>
            ) : null}
            <ToWitness sessionId={session.id} waiting={toWitness} onDone={answer.reload} />
            <SessionFacts session={session} />
            {shown.invitation && session.mine === null && mayAnswer(session.state) ? (
              <InvitationCard sessionId={session.id} invitation={shown.invitation} onDone={answer.reload} />
            ) : null}
            {session.state === 'adjourned' || session.state === 'failed' || session.state === 'cancelled' ? (
              <Notice kind="strip" {...words.off[session.state]} />
            ) : null}
            {asks ? <RulesAccept session={session} accepted={accepted} /> : null}
            {asks && accepted && !online ? (
              <CheckInForm work={work} roundtable={session.mode === 'roundtable'} />
            ) : null}
            {asks && accepted && online ? <View className="note">{words.joinMeaning}</View> : null}
            {online && work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
            {session.state === 'announced' ? (
              <View className="note">{words.notOpenYet(momentText(session.startsAt))}</View>
            ) : null}
            {open || isOver(session.state) ? <QuorumLight session={session} /> : null}
            {session.photos.length > 0 ? (
              <Card>
                <View className="heading">{words.photos}</View>
                <PhotoStrip
                  photos={session.photos}
                  label={words.photo}
                  onShow={(url) => void showPhoto(url, session.photos)}
                />
              </Card>
            ) : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
