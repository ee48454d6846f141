import { contacts as words } from '@shared/copy/butler'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { contactDoor } from './butler-api'
import './butler.scss'

/** Where to go. It is asked for when it is needed, never kept, and each look is recorded. */
export function DoorCard({
  requestId,
  onBehalf,
}: {
  readonly requestId: string
  readonly onBehalf: boolean
}) {
  const [door, setDoor] = useState('')
  const { busy, refused, attempt } = useAttempt()
  const look = () => attempt(async () => setDoor((await contactDoor(requestId)).door))

  return (
    <Card>
      <View className="note">{onBehalf ? words.neighbour : words.room}</View>
      {door === '' ? <View className="note">{words.doorMeaning}</View> : null}
      {door === '' ? null : <View className="contact__number">{door}</View>}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {door === '' ? (
        <View className="contact__acts">
          <Button kind="plain" text={words.showDoor} busy={busy} onTap={() => void look()} />
        </View>
      ) : null}
    </Card>
  )
}
