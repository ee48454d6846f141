import { type MyStatement, REASON_MOST_CHARACTERS } from '@shared/contract/statement'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { speak, mySaying as words } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { useAttempt } from '@/platform/use-attempt'

import { contestStatement, markSpoken } from './statement-api'

interface Props {
  readonly statement: MyStatement
  readonly onClose: () => void
}

/** Asks, once, that hidden words be looked at one level up. */
export function ContestSheet({ statement, onClose }: Props) {
  const [text, setText] = useState('')
  const { busy, refused, attempt } = useAttempt()

  async function send() {
    await attempt(async () => {
      await contestStatement(statement.id, text.trim())
      markSpoken()
      onClose()
    })
  }

  return (
    <Sheet title={words.contestTitle} closeLabel={common.close} onClose={onClose}>
      <View>{words.contestLead}</View>
      <TextArea
        label={words.contestLabel}
        hint={words.contestHint}
        value={text}
        most={REASON_MOST_CHARACTERS}
        used={speak.used(text.length, REASON_MOST_CHARACTERS)}
        onChange={setText}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.contestSend} busy={busy} onTap={() => void send()} />
      <Button kind="quiet" text={words.contestLater} onTap={onClose} />
    </Sheet>
  )
}
