import { View } from '@tarojs/components'

import { Button } from '../button/button'
import { Notice } from '../notice/notice'

interface Props {
  readonly paper: {
    readonly made: unknown
    readonly busy: boolean
    readonly copied: boolean
    make(): void
    open(): void
  }
  readonly words: {
    readonly make: string
    readonly making: string
    readonly open: string
    readonly copied: string
  }
  /** Why it could not be made. */
  readonly refused: { readonly say: string; readonly next: string } | null
}

/** Makes a paper with one tap and opens it with the next. */
export function PaperKey({ paper, words, refused }: Props) {
  return (
    <View className="stack">
      {paper.made ? (
        <Button kind="plain" text={words.open} onTap={paper.open} />
      ) : (
        <Button
          kind="plain"
          text={paper.busy ? words.making : words.make}
          busy={paper.busy}
          onTap={paper.make}
        />
      )}
      {paper.copied ? <Notice kind="strip" say={words.copied} /> : null}
      {refused ? <Notice kind="problem" {...refused} /> : null}
    </View>
  )
}
