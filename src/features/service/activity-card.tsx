import type { MyActivity } from '@shared/contract/service/activity'
import { momentText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { activityKinds, minutesText, signupStates, activities as words } from '@shared/copy/service'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { useAttempt } from '@/platform/use-attempt'

import { joinActivity } from './service-api'

import './service.scss'

interface Props {
  readonly activity: MyActivity
  /** It has not begun: she may join and leave. */
  readonly open: boolean
}

/** One activity: when, where, how many, and whether she goes. */
export function ActivityCard({ activity, open }: Props) {
  const [mine, setMine] = useState(activity.mine)
  const [joined, setJoined] = useState(activity.joined)
  const { busy, refused, attempt } = useAttempt()
  const { id, title, kind, place, compoundName, startsAt, minutes, seats, hostLabel, state } = activity
  const turn = (wants: boolean) =>
    void attempt(async () => {
      const answer = await joinActivity(id, wants)
      setMine(answer.mine)
      setJoined(answer.joined)
    })
  const tag =
    state === 'cancelled'
      ? words.cancelled
      : mine === null || mine === 'left'
        ? activityKinds[kind]
        : mine === 'came' && activity.myMinutes !== null
          ? words.counted(minutesText(activity.myMinutes))
          : signupStates[mine]
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="service__top">
            <View className="heading">{title}</View>
            <Tag text={tag} tone={mine === 'joined' || mine === 'came' ? 'verified' : 'plain'} />
          </View>
          <View className="figures">{momentText(startsAt)}</View>
          <View>{words.where(place, compoundName)}</View>
          <View className="note figures">
            {[
              words.lasts(minutesText(minutes)),
              open ? words.seats(joined, seats) : '',
              hostLabel ? words.host(hostLabel) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </View>
        </View>
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        {open && mine === 'joined' ? (
          <Button kind="quiet" text={words.leave} busy={busy} onTap={() => turn(false)} />
        ) : null}
        {open && mine !== 'joined' && joined < seats ? (
          <Button kind="plain" text={words.join} busy={busy} onTap={() => turn(true)} />
        ) : null}
        {open && mine !== 'joined' && joined >= seats ? <View className="note">{words.full}</View> : null}
      </View>
    </Card>
  )
}
