import { THANKS_MOST } from '@shared/contract/wish/confirm'
import { refusals } from '@shared/copy/refusals'
import { wish as words } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { call } from '@/platform/call'

import { useWishAct } from './use-wish-act'

interface Props {
  readonly wishId: string
  readonly onDone: () => void
}

export function ThankForm({ wishId, onDone }: Props) {
  const [text, setText] = useState('')
  const { busy, refused, act } = useWishAct(onDone)
  return (
    <View className="stack">
      <TextArea
        label={words.thank}
        hint={words.thankHint}
        value={text}
        most={THANKS_MOST}
        used={words.used(text.length, THANKS_MOST)}
        onChange={setText}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        kind="plain"
        text={words.thankSend}
        busy={busy}
        onTap={() => {
          if (text.trim() !== '') void act(() => call('wish.thank', { wishId, text: text.trim() }))
        }}
      />
    </View>
  )
}
