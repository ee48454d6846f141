import type { Work, WorkDesk } from '@shared/contract/handling'
import { refusals } from '@shared/copy/refusals'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { Page } from '@/features/frame/page'
import { KeysCard } from '@/features/handling/keys-card'
import { useAct } from '@/features/handling/use-act'
import { WhoCard } from '@/features/handling/who-card'
import { goTo } from '@/platform/routes'

import { DirectLines } from './direct-lines'
import { type OpenSheet, WorkSheet } from './sheets'
import { Tasks } from './tasks'
import { Writing } from './writing'

interface Props {
  readonly consultationId: string
  readonly desk: WorkDesk
  readonly work: Work
}

/** One matter in the hands of those who work at it: what is asked of her first, then tasks, photos, keys. */
export function Desk({ consultationId, desk, work }: Props) {
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const { busy, refused, act } = useAct()
  const [reported, setReported] = useState(false)
  const input = { consultationId }
  const begun = desk.state === 'handling' || work.tasks.length > 0
  const ready = desk.mayReportDone && work.pairs.length > 0 && openOf(work) === 0
  const report = () => void act('work.reportDone', input).then((done) => setReported(done !== null))
  return (
    <Page
      title={words.title}
      foot={ready ? <Button text={words.report} busy={busy} onTap={report} /> : null}
      sheet={
        sheet ? (
          <WorkSheet
            key={sheet.kind}
            consultationId={consultationId}
            sheet={sheet}
            desk={desk}
            work={work}
            onClose={() => setSheet(null)}
          />
        ) : null
      }
    >
      <View className="stack">
        <View>
          <View className="title words">{desk.title}</View>
          <View className="note">{desk.compoundName}</View>
        </View>
        {reported ? <Notice kind="strip" say={words.reported} /> : null}
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        {desk.mayAnswerOffer ? (
          <Card>
            <View className="heading">{words.toYou}</View>
            <View className="note words">{words.toYouMeaning}</View>
            <View className="work__acts">
              <Button
                kind="plain"
                text={words.accept}
                busy={busy}
                onTap={() => void act('work.answerOffer', { ...input, accept: true })}
              />
              <Button
                kind="plain"
                text={words.decline}
                busy={busy}
                onTap={() => void act('work.answerOffer', { ...input, accept: false })}
              />
            </View>
          </Card>
        ) : null}
        {desk.maySendBack ? (
          <List>
            <Row
              text={words.confirm}
              note={words.confirmMeaning}
              onTap={() => goTo('packages/staff/consultation/index', { id: consultationId })}
            />
            <Row text={words.sendBack} onTap={() => setSheet({ kind: 'sendBack' })} />
          </List>
        ) : null}
        {begun ? (
          <Tasks
            desk={desk}
            work={work}
            busy={busy}
            act={act}
            consultationId={consultationId}
            open={setSheet}
          />
        ) : null}
        <Writing consultationId={consultationId} desk={desk} />
        {begun ? (
          <>
            <KeysCard work={work} />
            <WhoCard work={work} />
          </>
        ) : null}
        {desk.mayRecordAnswer ? (
          <List>
            <Row text={words.record} note={words.recordMeaning} onTap={() => setSheet({ kind: 'record' })} />
          </List>
        ) : null}
        {desk.mayOffer && !work.offeredTo ? (
          <Button kind="plain" text={words.offer} onTap={() => setSheet({ kind: 'offer' })} />
        ) : null}
        {desk.mayTrack ? (
          <List>
            <Row text={words.track} note={words.trackMeaning} onTap={() => void act('work.track', input)} />
          </List>
        ) : null}
        <DirectLines desk={desk} open={setSheet} />
        {desk.mayRecordCall ? (
          <List>
            <Row text={words.calls} note={words.callsLead} onTap={() => setSheet({ kind: 'call' })} />
          </List>
        ) : null}
        {desk.waiting.length > 0 ? (
          <Card>
            <View className="heading">{words.waiting}</View>
            {desk.waiting.map(({ id, text, state, reason }) => (
              <View key={id} className="work__task">
                <Tag text={words.waitingStates[state]} />
                <View className="words">{text}</View>
                {reason ? <View className="note words">{reason}</View> : null}
              </View>
            ))}
          </Card>
        ) : null}
        {desk.state === 'handling' ? null : <View className="note">{words.over}</View>}
      </View>
    </Page>
  )
}

const openOf = ({ tasks, reopened }: Work): number => {
  const now = tasks.filter(({ round }) => round === reopened)
  return now.length === 0 ? 1 : now.filter(({ state }) => state !== 'done').length
}
