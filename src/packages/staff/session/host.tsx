import type { HostSession } from '@shared/contract/session/host'
import { refusals } from '@shared/copy/refusals'
import { groupNames } from '@shared/copy/session'
import { sessionTitles } from '@shared/copy/session-titles'
import { hostVerbs, hosting as words } from '@shared/copy/staff/session'
import { sessionVerbs, takesPeople } from '@shared/rules/session/life'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { ByHandSheet } from '@/features/hosting/by-hand-sheet'
import { CallOffSheet } from '@/features/hosting/call-off-sheet'
import { InviteSheet } from '@/features/hosting/invite-sheet'
import { PassCard } from '@/features/hosting/pass-card'
import { PhotosCard } from '@/features/hosting/photos-card'
import { SeatSheet } from '@/features/hosting/seat-sheet'
import { TurnControl } from '@/features/hosting/turn-control'
import type { useHost } from '@/features/hosting/use-host'
import { useMoves } from '@/features/hosting/use-moves'
import { QuorumLight } from '@/features/session/quorum-light'
import { SessionFacts } from '@/features/session/session-facts'
import { TurnClock } from '@/features/session/turn-clock'
import { goOn, goTo } from '@/platform/routes'

type Sheet = 'byHand' | 'invite' | 'seat' | 'callOff' | null

interface Props {
  readonly work: ReturnType<typeof useHost>
  readonly data: HostSession
}

export function Host({ work, data }: Props) {
  const { session, pass, scene, waitingWitness, invited, photoSent } = data
  const [sheet, setSheet] = useState<Sheet>(null)
  const moves = useMoves(session, work.reload)
  const verbs = sessionVerbs(session.state, 'host', session.mode)
  const offers = (verb: (typeof verbs)[number]) => verbs.includes(verb)
  const next = moves.next
  const close = () => setSheet(null)

  return (
    <Page
      title={sessionTitles.host}
      foot={
        next ? (
          <Button text={hostVerbs[next]} busy={moves.busy} onTap={() => moves.go(next)} />
        ) : session.state === 'ended' && (session.mode !== 'onsite' || photoSent) ? (
          <Button
            text={words.toMinutes}
            onTap={() => goTo('packages/staff/minutes/index', { id: session.consultationId })}
          />
        ) : null
      }
      sheet={
        sheet === 'byHand' ? (
          <ByHandSheet session={session} onDone={work.reload} onClose={close} />
        ) : sheet === 'invite' ? (
          <InviteSheet sessionId={session.id} onDone={work.reload} onClose={close} />
        ) : sheet === 'seat' ? (
          <SeatSheet sessionId={session.id} onClose={close} />
        ) : sheet === 'callOff' ? (
          <CallOffSheet moves={moves} onClose={close} />
        ) : null
      }
    >
      <View className="title words">{session.consultationTitle}</View>
      {moves.refused ? <Notice kind="problem" {...refusals[moves.refused]} /> : null}
      {work.code ? <Notice kind="strip" say={refusals[work.code].say} /> : null}
      {pass ? <PassCard sessionId={session.id} pass={pass} scene={scene} left={work.left} /> : null}
      {session.mode === 'roundtable' && session.state === 'inSession' ? (
        <TurnControl
          data={data}
          clock={session.turn ? <TurnClock turn={session.turn} serverNow={data.now} at={work.at} /> : null}
          onMoved={work.reload}
        />
      ) : null}
      {session.state === 'announced' || session.state === 'preparing' ? null : (
        <QuorumLight session={session} />
      )}
      {waitingWitness > 0 ? <View className="note">{words.waitingWitness(waitingWitness)}</View> : null}
      {takesPeople(session.state, session.mode) && session.mode !== 'online' ? (
        <Button kind="plain" text={words.byHand} onTap={() => setSheet('byHand')} />
      ) : null}
      <SessionFacts session={session} />
      {session.cancelReason === 'lapsed' ? <Notice kind="strip" say={words.lapsedNext} /> : null}
      {data.words === 'held' ? <View className="note">{words.held}</View> : null}
      {data.words === 'pending' ? <View className="note">{words.pending}</View> : null}
      {session.mode === 'roundtable' && !session.endsAt ? (
        <View className="stack">
          {invited.length > 0 ? (
            <View>
              <View className="heading">
                {words.comingSum(invited.filter(({ coming }) => coming === true).length, invited.length)}
              </View>
              <List>
                {invited.map(({ label, placeName, group, coming }) => (
                  <Row
                    key={`${label}${placeName}${group}`}
                    text={label}
                    note={`${groupNames[group]} · ${placeName}`}
                    mark={words.comingWords(coming)}
                  />
                ))}
              </List>
            </View>
          ) : null}
          <Button kind="plain" text={words.invite} onTap={() => setSheet('invite')} />
          <Button kind="plain" text={words.keepSeat} onTap={() => setSheet('seat')} />
        </View>
      ) : null}
      {session.mode === 'onsite' && ['gathering', 'inSession', 'ended'].includes(session.state) ? (
        <PhotosCard sessionId={session.id} sent={photoSent} onSent={work.reload} />
      ) : null}
      {offers('gather') || offers('open') ? (
        <Link
          text={words.rulesFirst}
          onTap={() =>
            goTo('packages/consultation/rules/index', {
              compoundId: session.compoundId,
              version: session.rulesVersion,
            })
          }
        />
      ) : null}
      {moves.others
        .filter((verb) => verb !== 'callOff')
        .map((verb) => (
          <Button
            key={verb}
            kind="plain"
            text={hostVerbs[verb]}
            busy={moves.busy}
            onTap={() => moves.go(verb)}
          />
        ))}
      {offers('callOff') ? (
        <Button kind="quiet" text={hostVerbs.callOff} onTap={() => setSheet('callOff')} />
      ) : null}
      {['adjourned', 'failed', 'cancelled'].includes(session.state) ? (
        <Button
          kind="plain"
          text={words.toConvene}
          onTap={() => goOn('packages/staff/convene/index', { id: session.consultationId })}
        />
      ) : null}
      <Link
        text={words.toConsultation}
        onTap={() => goTo('packages/consultation/detail/index', { id: session.consultationId })}
      />
    </Page>
  )
}
