import { ATTENDED_HOW, type AttendedHow, type ShowEmergency } from '@shared/contract/appeal'
import { verdict } from '@shared/copy/appeal-verdict'
import { attendedText } from '@shared/copy/attended'
import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { emergency as words } from '@shared/copy/staff/emergency'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import { attendEmergency } from '@/features/appeal/appeal-api'
import { mostUrgentFirst } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { goTo } from '@/platform/routes'
import { showPhoto } from '@/platform/show-photo'
import type { Answer } from '@/platform/use-answer'
import { useGated } from '@/platform/use-gated'

import './emergency.scss'

interface Props {
  readonly shown: ShowEmergency
  readonly answer: Answer<ShowEmergency>
  readonly now: number
}

/** What happened and where, whom to call, and one tap for what she has done. */
export function Emergency({ shown, answer, now }: Props) {
  const { id, building, unitEntrance, photos, over, attended, mine } = shown
  const [photo, setPhoto] = useState('')
  const work = useGated()
  const left = over ? [] : ATTENDED_HOW.filter((how) => !mine.includes(how))
  const primary = left.slice(-1)[0]
  const place = [shown.compoundName, building === null ? '' : verdict.entrance(building, unitEntrance)]

  const say = (how: AttendedHow) =>
    void work.run(async () => {
      await attendEmergency(id, how)
      answer.reload()
    })

  return (
    <Page
      title={words.title}
      foot={
        primary ? <Button text={words.acts[primary]} busy={work.busy} onTap={() => say(primary)} /> : null
      }
      sheet={
        photo ? <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} /> : null
      }
    >
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className="stack">
            <View className="title">{words.say}</View>
            {over ? <Notice kind="strip" say={words.over} /> : null}
            <Card className="emergency">
              <View className="emergency__place">{place.filter(Boolean).join(' ')}</View>
              {shown.where === '' ? null : <View className="words">{shown.where}</View>}
              <View className="emergency__what words">{shown.what}</View>
              {shown.hope === '' ? null : (
                <View>
                  <View className="note">{words.hope}</View>
                  <View className="words">{shown.hope}</View>
                </View>
              )}
              <View className="note figures">{words.came(sinceText(shown.submittedAt, now))}</View>
              <PhotoStrip
                photos={photos}
                label={words.photo}
                onShow={(one) => {
                  if (!showPhoto(one, photos)) setPhoto(one)
                }}
              />
            </Card>
            {over ? null : (
              <>
                <View className="heading">{words.call}</View>
                <UrgentKey numbers={mostUrgentFirst(shown.numbers, shown.handoff?.code)} large />
              </>
            )}
            {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
            <Card>
              <View className="note">{words.who}</View>
              <View className="heading">{shown.answers ?? words.several}</View>
              <View className="emergency__attended">
                <View className="note">{words.attended}</View>
                {attended.length === 0 ? <View>{words.nobody}</View> : null}
                {attended.map(({ label, at, how }) => (
                  <View key={`${at}${how}`} className="figures">
                    {attendedText(label, at, how)}
                  </View>
                ))}
              </View>
            </Card>
            {left.slice(0, -1).map((how) => (
              <Button key={how} kind="plain" text={words.acts[how]} busy={work.busy} onTap={() => say(how)} />
            ))}
            {left.length > 0 ? <View className="note">{words.actsMeaning}</View> : null}
            {shown.decides ? (
              <Button
                kind="plain"
                text={words.decide}
                onTap={() => goTo('packages/staff/review/index', { id })}
              />
            ) : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
