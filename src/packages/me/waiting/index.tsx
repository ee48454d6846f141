import { waiting as words } from '@shared/copy/waiting'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { LetterCard } from '@/features/waiting/letter-card'
import { useWaiting } from '@/features/waiting/use-waiting'
import { emptyOutbox } from '@/platform/outbox'

import '../refusals'

/** 待发送: what this phone still holds, in the order in which it goes out. */
export default function Waiting() {
  const now = useNow()
  const letters = useWaiting()
  const waits = letters.some(({ refused }) => !refused)
  return (
    <Page
      title={words.title}
      foot={waits ? <Button text={words.sendNow} onTap={() => void emptyOutbox()} /> : null}
    >
      {letters.length === 0 ? (
        <Notice {...words.none} />
      ) : (
        <View className="stack">
          <View className="note">{words.lead}</View>
          {letters.map((letter) => (
            <LetterCard key={letter.key} letter={letter} now={now} />
          ))}
        </View>
      )}
    </Page>
  )
}
