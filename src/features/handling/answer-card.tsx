import { DONE_VERDICTS, type DoneVerdict, type Work } from '@shared/contract/handling'
import { doneVerdicts, answering as words } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'

import { useAct } from './use-act'

interface Props {
  readonly consultationId: string
  readonly work: Work
}

/** The resident's key: asked of whoever raised it, once somebody said that it is done. */
export function AnswerCard({ consultationId, work: { mine } }: Props) {
  const [chosen, setChosen] = useState<DoneVerdict | null>(mine.answered)
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct()
  if (!mine.mayAnswer) return null
  const send = () => {
    setTried(true)
    if (chosen) void act('work.answer', { consultationId, verdict: chosen })
  }
  return (
    <Card>
      <View className="heading">{words.title}</View>
      <View className="note words">{words.lead}</View>
      <Choices
        label={words.title}
        labelHidden
        choices={DONE_VERDICTS.map((key) => ({ key, text: doneVerdicts[key] }))}
        chosen={chosen}
        problem={tried && !chosen ? words.choose : ''}
        onChoose={setChosen}
      />
      {mine.answered ? <Notice kind="strip" say={words.sent(doneVerdicts[mine.answered])} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <View className="work__send">
        <Button text={words.send} busy={busy} onTap={send} />
      </View>
    </Card>
  )
}
