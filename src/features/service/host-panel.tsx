import type { HostActivity } from '@shared/contract/service/hosting'
import { SERVICE_MOST_MINUTES_A_DAY } from '@shared/contract/service/kinds'
import { common } from '@shared/copy/common'
import { momentText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { activities, minutesText, signupStates } from '@shared/copy/service'
import { hosting as words } from '@shared/copy/staff/service'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { useAttempt } from '@/platform/use-attempt'

import { callOff, confirmCame, readActivity } from './service-api'

import './service.scss'

/** One activity for its host: who signed up, and afterwards who came. Names are kept nowhere on the device. */
export function HostPanel({ activityId }: { readonly activityId: string }) {
  const [data, setData] = useState<HostActivity | null>(null)
  const [code, setCode] = useState<RefusalCode | null>(null)
  const [minutes, setMinutes] = useState('')
  const [ending, setEnding] = useState(false)
  const { busy, refused, attempt } = useAttempt()

  async function load() {
    setCode(null)
    try {
      const answer = await readActivity(activityId)
      setData(answer)
      setMinutes((before) => before || String(answer.activity.minutes))
    } catch (error) {
      setCode(refusalCodeOf(error))
    }
  }
  useEffect(() => void load(), [activityId])

  if (!data && code)
    return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: () => void load() }} />
  if (!data) return <Skeleton label={common.loading} lines={[60, 80, 0, 40, 90]} />
  const { activity, mayConfirm, signups } = data
  const begun = Date.parse(activity.startsAt) <= Date.now()
  const counted = Number(minutes)
  const countable = Number.isInteger(counted) && counted >= 1 && counted <= SERVICE_MOST_MINUTES_A_DAY
  const decide = (id: string, came: boolean) =>
    void attempt(() => confirmCame(id, came, counted)).then((done) => done && void load())

  return (
    <View className="stack">
      <Card>
        <View>
          <View className="heading">{activity.title}</View>
          <View className="figures">{momentText(activity.startsAt)}</View>
          <View>{activities.where(activity.place, activity.compoundName)}</View>
          <View className="note figures">{activities.seats(activity.joined, activity.seats)}</View>
        </View>
      </Card>
      <View className="heading">{words.who}</View>
      {signups.length === 0 ? <View>{words.nobody}</View> : null}
      {mayConfirm ? (
        <Field
          label={words.howLong}
          digits
          value={minutes}
          problem={countable ? '' : words.problems.minutes}
          onChange={setMinutes}
        />
      ) : activity.state === 'cancelled' ? (
        <Notice kind="strip" say={activities.cancelled} />
      ) : (
        <View className="note">{begun ? words.tooLate : words.notYet}</View>
      )}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {signups.map(({ id, name, state, minutes: recorded }) => (
        <Card key={id}>
          <View className="stack">
            <View className="service__top">
              <View className="heading">{name === '' ? words.nameless : name}</View>
              <Tag
                text={
                  state === 'came' && recorded !== null
                    ? words.cameFor(minutesText(recorded))
                    : signupStates[state === 'left' ? 'joined' : state]
                }
                tone={state === 'came' ? 'verified' : 'plain'}
              />
            </View>
            {mayConfirm && state !== 'came' && countable ? (
              <>
                <Button
                  kind="plain"
                  text={words.cameFor(minutesText(counted))}
                  busy={busy}
                  onTap={() => decide(id, true)}
                />
                {state === 'absent' ? null : (
                  <Button kind="quiet" text={words.absent} busy={busy} onTap={() => decide(id, false)} />
                )}
              </>
            ) : null}
          </View>
        </Card>
      ))}
      {signups.length > 0 ? <View className="note">{words.onlyHere}</View> : null}
      {begun || activity.state === 'cancelled' ? null : ending ? (
        <View className="stack">
          <Notice kind="strip" say={words.callOff} next={words.callOffMeaning} />
          <Button
            kind="plain"
            text={words.callOffYes}
            busy={busy}
            onTap={() =>
              void attempt(() => callOff(activityId)).then((done) => {
                if (!done) return
                setEnding(false)
                void load()
              })
            }
          />
          <Button kind="quiet" text={words.callOffNo} onTap={() => setEnding(false)} />
        </View>
      ) : (
        <Button kind="quiet" text={words.callOff} onTap={() => setEnding(true)} />
      )}
    </View>
  )
}
