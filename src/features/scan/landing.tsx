import { common, slogan } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { scan as words } from '@shared/copy/scan'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { typeSize } from '@/platform/elder'
import { isLost } from '@/platform/refusal'
import { goOn } from '@/platform/routes'

import './landing.scss'
import { OtherWays } from './other-ways'
import { TypeSizeQuestion } from './type-size-question'
import type { useLanding } from './use-landing'

interface Props {
  readonly scene: string
  readonly landing: ReturnType<typeof useLanding>
  readonly onTrial: () => void
}

/** Behind a code: a greeting from the place where it hangs, and what is discussed there. */
export function Landing({ scene, landing, onTrial }: Props) {
  const { place, matter, code, reload } = landing
  const [asked] = useState(() => typeSize.get() === 'unset')

  if (code && !place) {
    if (isLost(code)) return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
    return (
      <View className="stack">
        <View className="title">{refusals[code].say}</View>
        <View>{refusals[code].next}</View>
        <OtherWays typed={scene} onTrial={onTrial} />
      </View>
    )
  }
  if (!place) return <Skeleton label={words.recognising} lines={[40, 80, 0, 90, 60]} />

  const { consultationId } = place
  return (
    <View className="landing stack">
      <View className="landing__welcome">{words.welcome(place.hostName)}</View>
      <View className="landing__slogan">{slogan}</View>
      {consultationId ? (
        <Card
          className="landing__matter"
          label={matter ? words.openMatter(matter.title) : words.todayHere}
          onTap={() => goOn('packages/consultation/detail/index', { id: consultationId })}
        >
          <View className="note">{words.todayHere}</View>
          <View className="landing__title words">{matter?.title ?? ' '}</View>
          <View className="note">{matter?.compoundName ?? ' '}</View>
        </Card>
      ) : (
        <Card className="landing__matter">{words.nothingOpen}</Card>
      )}
      <TypeSizeQuestion asked={asked} />
    </View>
  )
}
