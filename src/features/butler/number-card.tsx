import { contacts as words } from '@shared/copy/butler'
import { untilText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { dial } from '@/platform/phone'
import { useAttempt } from '@/platform/use-attempt'

import { callbackNumber } from './butler-api'
import './butler.scss'

/** The number to call back. It is asked for when it is needed, never kept, and each look is recorded. */
export function NumberCard({ requestId, until }: { readonly requestId: string; readonly until: string }) {
  const [number, setNumber] = useState('')
  const { busy, refused, attempt } = useAttempt()
  const look = () => attempt(async () => setNumber((await callbackNumber(requestId)).number))

  return (
    <Card>
      <View className="note">{words.number}</View>
      {number === '' ? null : <View className="contact__number figures">{number}</View>}
      <View className="note figures">{words.numberMeaning(untilText(until))}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <View className="contact__acts">
        {number === '' ? (
          <Button kind="plain" text={words.showNumber} busy={busy} onTap={() => void look()} />
        ) : (
          <Button kind="plain" text={words.dial(number)} onTap={() => dial(number)} />
        )}
      </View>
    </Card>
  )
}
