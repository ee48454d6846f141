import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { waiting as words } from '@shared/copy/waiting'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { dropLetter, type Letter } from '@/platform/outbox'

import { kindOf, wayTo, wordsOf } from './letter-text'

interface Props {
  readonly letter: Letter
  readonly now: number
}

/** One thing that has not arrived: what it is, since when, and where it was refused why. */
export function LetterCard({ letter, now }: Props) {
  const { key, at, refused } = letter
  const way = wayTo(letter)
  const said = wordsOf(letter)
  return (
    <Card>
      <View className="stack">
        <View>
          <Tag text={refused ? words.refused : words.waits} tone={refused ? 'gap' : 'plain'} />
          <View className="heading">{kindOf(letter)}</View>
          {said === '' ? null : <View className="words">{said}</View>}
          <View className="note">{words.doneAt(sinceText(new Date(at).toISOString(), now))}</View>
        </View>
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        {way ? <Button kind="plain" text={refused ? words.goOn : words.look} onTap={way} /> : null}
        {refused ? <Button kind="quiet" text={words.drop} onTap={() => dropLetter(key)} /> : null}
      </View>
    </Card>
  )
}
