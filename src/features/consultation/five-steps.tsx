import { type ConsultationState, STEPS, type Step, type StepView } from '@shared/contract/consultation'
import {
  sideMeanings,
  stateNames,
  stepMeanings,
  stepNames,
  consultation as words,
} from '@shared/copy/consultation'
import { daysLeft } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { StepsLine } from '@/components/steps-line/steps-line'
import { Tag } from '@/components/tag/tag'
import { Tap } from '@/components/tap'

import './five-steps.scss'
import { whenOf, whoOf } from './step-detail'
import { lineLabel, lineOf } from './step-line'

interface Props {
  readonly state: ConsultationState
  /** Where it is on the way, or was when it left it. */
  readonly at: Step | null
  readonly steps: readonly StepView[]
  /** Somebody in office missed a deadline. */
  readonly overdue: boolean
  readonly now: number
  /** A single matter: there was nothing to talk over. */
  readonly straight?: boolean
}

/** Where the matter stands, who answers for it and until when; the rest of the way on request. */
export function FiveSteps({ state, at, steps, overdue, now, straight = false }: Props) {
  const [whole, setWhole] = useState(false)
  const here = steps.find(({ step }) => step === state)
  const meaning = state === at ? stepMeanings[at] : { ...stepMeanings, ...sideMeanings }[state]
  return (
    <Card className="five-steps">
      <StepsLine steps={lineOf(at, steps)} label={lineLabel(state, at)} />
      <View className="five-steps__now">
        <View className="heading">{state === at ? words.nowAt(stepNames[at]) : stateNames[state]}</View>
        {overdue ? (
          <Tag text={words.overdue} tone="gap" />
        ) : here?.dueAt ? (
          <View className="five-steps__left figures">{daysLeft(here.dueAt, now)}</View>
        ) : null}
      </View>
      {straight ? <View className="note">{words.straight}</View> : null}
      {meaning ? <View className="note">{meaning}</View> : null}
      {here ? (
        <View className="five-steps__who figures">
          <View>{whoOf(here)}</View>
          <View>{whenOf(here)}</View>
        </View>
      ) : null}
      {whole ? (
        <View className="five-steps__all figures">
          {STEPS.map((step) => {
            const view = steps.find((candidate) => candidate.step === step)
            return (
              <View key={step} className="five-steps__row">
                <View className="five-steps__name">{stepNames[step]}</View>
                <View className="note">{view ? whenOf(view) : words.noDate}</View>
                <View className="note five-steps__person">{view ? whoOf(view) : ''}</View>
              </View>
            )
          })}
        </View>
      ) : null}
      <Tap
        className={`five-steps__more${whole ? ' five-steps__more--open' : ''}`}
        label={whole ? words.hideDates : words.showDates}
        expanded={whole}
        onTap={() => setWhole(!whole)}
      >
        {whole ? words.hideDates : words.showDates}
      </Tap>
    </Card>
  )
}
