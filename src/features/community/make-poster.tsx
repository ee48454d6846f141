import type { MakePoster as Poster } from '@shared/contract/community'
import { refusals } from '@shared/copy/refusals'
import { staff as words } from '@shared/copy/staff'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { openPaper } from '@/platform/open-paper'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { useAnswer } from '@/platform/use-answer'

import { makePoster } from './community-api'

/** The A4 sheet for a station's wall, for people in office. */
export function MakePoster({ stationId }: { readonly stationId: string }) {
  const station = useAnswer('community.station', { stationId }).data?.station
  const [poster, setPoster] = useState<Poster | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [copied, setCopied] = useState(false)

  async function make() {
    setBusy(true)
    setRefused(null)
    try {
      setPoster(await makePoster(stationId))
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <View className="stack">
      <Card>
        <View className="title">{words.posterLead(station?.name ?? '')}</View>
        <View>{words.posterMeaning}</View>
        {station ? <View className="note">{station.address}</View> : null}
      </Card>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {poster ? (
        <>
          <Notice
            kind="strip"
            say={words.ready}
            next={words.validFor(Math.floor(poster.expiresInSeconds / 60))}
          />
          <Button
            text={words.open}
            onTap={() => void openPaper(poster.url).then((opened) => setCopied(!opened))}
          />
          {copied ? <Notice kind="strip" say={words.copied} /> : null}
        </>
      ) : (
        <Button text={busy ? words.making : words.make} busy={busy} onTap={() => void make()} />
      )}
    </View>
  )
}
