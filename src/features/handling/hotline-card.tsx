import type { ConsultationPage } from '@shared/contract/consultation'
import { dayText } from '@shared/copy/dates'
import { hotline as words } from '@shared/copy/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { copyText } from '@/platform/copy-text'
import { dial } from '@/platform/phone'

import './handling.scss'

export type Handed = Pick<ConsultationPage, 'compoundName' | 'title' | 'body'>

interface Props {
  readonly page: Handed
  /** When somebody in office asks what came of it. */
  readonly askOn: string | null
}

/** Handed to 12345: the words are ready and carry nobody's name; the call is the resident's own. */
export function HotlineCard({ page: { compoundName, title, body }, askOn }: Props) {
  const [told, setTold] = useState('')
  const text = words.say(compoundName, title, body)
  const copy = async () => setTold((await copyText(text)) ? words.copied : words.notCopied)
  return (
    <Card>
      <View className="heading">{words.title}</View>
      <View className="note words">{words.lead}</View>
      <View className="work__quote">
        <View className="note">{words.text}</View>
        <View className="words">{text}</View>
      </View>
      {told ? <Notice kind="strip" say={told} /> : null}
      <View className="work__two">
        <Button kind="plain" text={words.copy} onTap={() => void copy()} />
        <Button kind="plain" text={words.dial} onTap={() => dial('12345')} />
      </View>
      <View className="note words">{words.numberNote}</View>
      {askOn ? <View className="note figures">{words.ask(dayText(askOn))}</View> : null}
    </Card>
  )
}
