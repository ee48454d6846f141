import { push as words } from '@shared/copy/push-words'
import { View } from '@tarojs/components'
import { useRef } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { canSubscribe } from '@/platform/subscribe'
import { useMyCopy } from '@/platform/use-my-copy'

import { useAsk } from './use-ask'

/**
 * Whether WeChat may tell her how it goes on: shown after she did something, asked by her own tap.
 * Nothing where there is nothing to ask: no templates, refused before, still some left, or a browser.
 */
export function AskCard() {
  const me = useMyCopy(true)
  const { stage, ask, refuse } = useAsk()
  // What was asked leaves her copy with the answer; the card says thanks all the same.
  const first = useRef(me?.inbox?.ask ?? [])
  if (stage === 'idle') first.current = me?.inbox?.ask ?? []
  const templates = first.current

  if (!canSubscribe() || templates.length === 0) return null
  if (stage === 'accepted') return <Notice kind="strip" say={words.thanks} />
  if (stage === 'refused') return <Notice kind="strip" say={words.noThanks} />
  if (stage === 'switchedOff') return <Notice kind="strip" {...words.switchedOff} />
  if (stage === 'failed') return <Notice kind="strip" {...words.failed} />
  return (
    <Card>
      <View className="heading">{words.ask}</View>
      <View className="note">{words.askMeaning}</View>
      <Button kind="plain" text={words.yes} busy={stage === 'asking'} onTap={() => ask(templates)} />
      <Button kind="quiet" text={words.no} onTap={() => refuse(templates)} />
    </Card>
  )
}
