import type { AppealState, AppealView, OwnAppeal } from '@shared/contract/appeal'
import { appealStates, standings, verdictKinds, verdict as words } from '@shared/copy/appeal-verdict'
import { sinceText } from '@shared/copy/dates'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag/tag'

import './verdict-card.scss'

interface Props {
  readonly appeal: AppealView
  readonly own: OwnAppeal | null
  readonly now: number
}

/** Where the gate's word is what counts; from then on it is what people do with it. */
const GOVERNED: Partial<Record<AppealState, string>> = {
  accepted: verdictKinds.discussable,
  provisionalNonDiscussable: verdictKinds.nonDiscussable,
  needsReview: verdictKinds.needsReview,
}

/** Where it stands, in one plain sentence and what comes next. */
export function VerdictHead({ appeal, own, now }: Props) {
  const { state, category } = appeal
  const kind = own?.verdict ? (GOVERNED[state] ?? appealStates[state]) : appealStates[state]
  const { say, next } = standings[state]
  const told = state === 'provisionalNonDiscussable' ? own?.verdict?.residentMessage : null
  return (
    <View className="verdict__head">
      <View className="verdict__place">
        <Tag text={kind} tone={kind === verdictKinds.discussable ? 'verified' : 'plain'} />
        {category ? <Tag text={category.name} /> : null}
        <View className="note">{`${appeal.compoundName} · ${words.submitted(sinceText(appeal.submittedAt, now))}`}</View>
      </View>
      {own ? <View className="title">{say}</View> : null}
      {told ? <View className="verdict__next words">{told}</View> : null}
      {own ? <View className={told ? 'note' : 'verdict__next'}>{next}</View> : null}
    </View>
  )
}
