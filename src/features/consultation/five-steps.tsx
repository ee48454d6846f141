import { type ConsultationState, STEPS, type StepView } from '@shared/contract/consultation'
import { stateNames, stepMeanings, stepNames, consultation as words } from '@shared/copy/consultation'
import { daysLeft, dayText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { StepsLine } from '@/components/steps-line/steps-line'

import './five-steps.scss'
import { lineLabel, lineOf } from './step-line'

interface Props {
  readonly state: ConsultationState
  readonly steps: readonly StepView[]
  readonly now: number
}

/** Where the matter stands, who answers for it and until when; the rest of the way on request. */
export function FiveSteps({ state, steps, now }: Props) {
  const [whole, setWhole] = useState(false)
  const here = steps.find(({ step }) => step === state)
  return (
    <Card>
      <StepsLine steps={lineOf(state, steps)} label={lineLabel(state)} />
      <View className="five-steps__now">
        <View className="heading">
          {state === 'closed' ? stateNames.closed : `${words.stepNow}:${stepNames[state]}`}
        </View>
        {here?.dueAt ? <View className="five-steps__left figures">{daysLeft(here.dueAt, now)}</View> : null}
      </View>
      {state === 'closed' ? null : <View className="note">{stepMeanings[state]}</View>}
      {here ? <View className="five-steps__who">{detailOf(here)}</View> : null}
      {whole ? (
        <View className="five-steps__all">
          {STEPS.map((step) => {
            const view = steps.find((candidate) => candidate.step === step)
            return (
              <View key={step} className="five-steps__row">
                <View className="five-steps__name">{stepNames[step]}</View>
                <View className="note">{view ? detailOf(view) : words.stepLater}</View>
              </View>
            )
          })}
        </View>
      ) : null}
      <Button kind="quiet" text={whole ? words.hideDates : words.showDates} onTap={() => setWhole(!whole)} />
    </Card>
  )
}

function detailOf({ startedAt, dueAt, endedAt, responsible }: StepView): string {
  const when = endedAt
    ? words.ended(dayText(endedAt))
    : [startedAt && words.from(dayText(startedAt)), dueAt && words.until(dayText(dueAt))]
        .filter(Boolean)
        .join(',')
  return [responsible && words.inCharge(responsible), when || words.noDate].filter(Boolean).join(' · ')
}
