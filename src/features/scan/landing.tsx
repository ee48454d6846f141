import type { ResolveScene } from '@shared/contract/scan'
import { common, slogan } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { scan as words } from '@shared/copy/scan'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { typeSize } from '@/platform/elder'
import { isLost } from '@/platform/refusal'
import { goOn } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import './landing.scss'
import { OtherWays } from './other-ways'
import { TypeSizeQuestion } from './type-size-question'

interface Props {
  readonly scene: string
  readonly onCompound: (compound: { readonly id: string; readonly name: string }) => void
}

/** Behind a code: a greeting from the place where it hangs, and one tap to what is discussed there. */
export function Landing({ scene, onCompound }: Props) {
  const { data: place, code, reload } = useAnswer('scan.resolve', { token: scene })
  // Asked ahead, so that the page behind the tap opens from the kept copy.
  const matter = useAnswer(
    'consultation.page',
    place?.consultationId ? { consultationId: place.consultationId } : null,
  ).data
  const [asked] = useState(() => typeSize.get() === 'unset')

  useEffect(() => {
    if (matter) onCompound({ id: matter.compoundId, name: matter.compoundName })
  }, [matter?.compoundId])

  if (code && !place) {
    if (isLost(code)) return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
    return (
      <View className="stack">
        <View className="title">{refusals[code].say}</View>
        <View>{refusals[code].next}</View>
        <OtherWays typed={scene} />
      </View>
    )
  }
  if (!place) return <Skeleton label={words.recognising} lines={[40, 80, 0, 90, 60]} />

  return (
    <View className="landing stack">
      <View className="landing__welcome">{words.welcome(place.hostName)}</View>
      <View className="landing__slogan">{slogan}</View>
      <Card className="landing__matter">
        {place.consultationId ? (
          <>
            <View className="note">{words.todayHere}</View>
            <View className="landing__title words">{matter?.title ?? ' '}</View>
            <View className="note">{matter?.compoundName ?? ' '}</View>
          </>
        ) : (
          <View>{words.nothingOpen}</View>
        )}
      </Card>
      <TypeSizeQuestion asked={asked} />
      <WayOn place={place} />
    </View>
  )
}

function WayOn({ place }: { readonly place: ResolveScene }) {
  const { consultationId, stationId, compoundId } = place
  if (consultationId) {
    return (
      <Button
        text={words.go}
        onTap={() => goOn('packages/consultation/detail/index', { id: consultationId })}
      />
    )
  }
  if (stationId) {
    return (
      <Button
        text={words.goStation}
        onTap={() => goOn('packages/community/station/index', { id: stationId })}
      />
    )
  }
  if (compoundId) {
    return (
      <Button
        text={words.goCompound}
        onTap={() => goOn('packages/community/compound/index', { id: compoundId })}
      />
    )
  }
  return <Button text={common.goHome} onTap={() => goOn('pages/home/index', {})} />
}
