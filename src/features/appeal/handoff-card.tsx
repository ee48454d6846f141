import type { HandoffView } from '@shared/contract/topics'
import { verdict as words } from '@shared/copy/appeal-verdict'
import { handoffs } from '@shared/copy/handoffs'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { copyText } from '@/platform/copy-text'
import { dial } from '@/platform/phone'

import './verdict-card.scss'

interface Props {
  readonly handoff: HandoffView
  /** Masked, ready to be pasted elsewhere. */
  readonly text: string
  /** Goes there instead; without it she is on her way already. */
  readonly onGoThere?: () => void
  readonly busy: boolean
}

/** Where it can be dealt with: whom to ring, what to say. */
export function HandoffCard({ handoff, text, onGoThere, busy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const { number } = handoff
  const place = handoffs[handoff.code]
  if (!place) return null
  return (
    <Card>
      <View className="note">{words.instead}</View>
      <View className="heading verdict__rule">{place.name}</View>
      <View>{place.how}</View>
      <View className="verdict__acts">
        {number === null ? null : (
          <Button kind="plain" text={words.dial(number)} onTap={() => dial(number)} />
        )}
        <Button kind="plain" text={words.copy} onTap={() => void copyText(text).then(setCopied)} />
        <View className="note" {...spoken({ live: 'polite' })}>
          {copied === null ? '' : copied ? words.copied : words.notCopied}
        </View>
        {onGoThere ? <Button kind="quiet" text={words.goThere} busy={busy} onTap={onGoThere} /> : null}
      </View>
    </Card>
  )
}
