import type { ShowContact } from '@shared/contract/butler/request'
import { askContact, contacts as words } from '@shared/copy/butler'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { goTo } from '@/platform/routes'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import { becomeAppeal } from './butler-api'
import './butler.scss'

const MOST = 500

interface Props {
  readonly shown: ShowContact
  readonly onDone: () => void
}

/** What the butler suggested: she reads what neighbours would read, changes it, and hands it in or does not. */
export function AppealCard({ shown, onDone }: Props) {
  const { appeal, request, entries } = shown
  const first = entries.find(({ from, mine }) => from === 'resident' && mine)?.text ?? ''
  const [text, setText] = useState<string | null>(null)
  const { busy, refused, attempt } = useAttempt()
  const intent = useIntent()

  const { id } = appeal
  if (id !== null) {
    return (
      <Card>
        <View>{words.isAppeal}</View>
        <View className="contact__acts">
          <Button
            kind="plain"
            text={words.toAppeal}
            onTap={() => goTo('packages/consultation/verdict/index', { id })}
          />
        </View>
      </Card>
    )
  }
  if (!appeal.suggested) return null

  async function give(what: string) {
    await attempt(async () => {
      await becomeAppeal(request.id, request.compoundId, what, intent.idOf(what))
      onDone()
    })
  }

  return (
    <Card>
      <View className="heading">{words.suggested}</View>
      <View>{words.suggestedMeaning}</View>
      <View className="contact__acts">
        {text === null ? (
          <Button kind="plain" text={words.becomeAppeal} onTap={() => setText(first)} />
        ) : (
          <>
            <View className="note">{words.becomeAppealLead}</View>
            <TextArea label={askContact.what} value={text} most={MOST} onChange={setText} />
            {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
            <Button
              kind="plain"
              text={words.becomeAppeal}
              busy={busy}
              onTap={() => (text.trim() === '' ? undefined : void give(text.trim()))}
            />
            <Button kind="quiet" text={words.back} onTap={() => setText(null)} />
          </>
        )}
      </View>
    </Card>
  )
}
