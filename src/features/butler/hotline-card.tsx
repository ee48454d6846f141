import type { ShowContact } from '@shared/contract/butler/request'
import { hotlineText, contacts as words } from '@shared/copy/butler'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { copyText } from '@/platform/copy-text'
import { dial } from '@/platform/phone'

import './butler.scss'

const HOTLINE = '12345'

/** Five working days are over: the words for 12345, masked, and the number. She dials herself. */
export function HotlineCard({ shown }: { readonly shown: ShowContact }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const { kind, compoundName, askedAt } = shown.request
  const said = shown.entries.filter(({ from }) => from === 'resident').map(({ text }) => text)
  const text = hotlineText(kind, compoundName, askedAt, said)
  return (
    <Card>
      <View className="heading">{words.hotline}</View>
      <View className="note">{words.hotlineMeaning}</View>
      <View className="entry__text words">{text}</View>
      <View className="contact__acts">
        <Button kind="plain" text={words.copy} onTap={() => void copyText(text).then(setCopied)} />
        <View className="note" {...spoken({ live: 'polite' })}>
          {copied === null ? '' : copied ? words.copied : words.notCopied}
        </View>
        <Button kind="plain" text={words.call12345} onTap={() => dial(HOTLINE)} />
      </View>
    </Card>
  )
}
