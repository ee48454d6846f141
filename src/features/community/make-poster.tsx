import { refusals } from '@shared/copy/refusals'
import { staff as words } from '@shared/copy/staff'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { useAnswer } from '@/platform/use-answer'
import { usePaper } from '@/platform/use-paper'

import { makePoster } from './community-api'

/** The A4 sheet for a station's wall, for people in office. */
export function MakePoster({ stationId }: { readonly stationId: string }) {
  const station = useAnswer('community.station', { stationId }).data?.station
  const { made: poster, busy, refused, copied, make, open } = usePaper(() => makePoster(stationId))
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
          <Button text={words.open} onTap={open} />
          {copied ? <Notice kind="strip" say={words.copied} /> : null}
        </>
      ) : (
        <Button text={busy ? words.making : words.make} busy={busy} onTap={make} />
      )}
    </View>
  )
}
