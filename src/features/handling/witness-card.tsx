import type { Work } from '@shared/contract/handling'
import { answeredByHand, answeringResidents, doneVerdicts } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { byHandReasons } from '@shared/copy/session'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'

import { useAct } from './use-act'

interface Props {
  readonly consultationId: string
  readonly work: Work
}

/** What a resident without a phone said and somebody wrote down: whoever heard it, too, says so. */
export function WitnessCard({ consultationId, work: { mine } }: Props) {
  const { busy, refused, act } = useAct()
  if (mine.toWitness.length === 0) return null
  return (
    <Card className="stack">
      <View className="heading">{answeredByHand.toWitness}</View>
      <View className="note words">{answeredByHand.lead}</View>
      {mine.toWitness.map(({ id, who, verdict, reason, by }) => (
        <View key={id} className="stack">
          <View>{answeredByHand.said(answeringResidents[who], doneVerdicts[verdict])}</View>
          <View className="note">{answeredByHand.by(by, byHandReasons[reason])}</View>
          <Button
            kind="plain"
            text={answeredByHand.witness}
            busy={busy}
            onTap={() => void act('work.witnessAnswer', { consultationId, answerId: id })}
          />
        </View>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </Card>
  )
}
