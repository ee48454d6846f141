import { type AddMinutesNote, type MinutesNote, NOTE_MOST_CHARACTERS } from '@shared/contract/minutes'
import { refusals } from '@shared/copy/refusals'
import { writing as words } from '@shared/copy/staff/minutes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { call } from '@/platform/call'
import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

interface Props {
  readonly consultationId: string
  readonly note: MinutesNote
  readonly label: string
  readonly hint: string
  readonly send: string
  /** The one next thing of this page. */
  readonly first: boolean
  /** It is on its way; what is refused stays here to be changed. */
  readonly onSent: (state: AddMinutesNote['state']) => void
}

/** One addition to signed minutes. */
export function NoteForm({ consultationId, note, label, hint, send, first, onSent }: Props) {
  const key = `minutes-${note}:${consultationId}`
  const [text, setText] = useState(() => recallDraft<string>(key) ?? '')
  const intent = useIntent()
  const { busy, refused, attempt } = useAttempt()
  const [unfit, setUnfit] = useState(false)

  async function add() {
    await attempt(async () => {
      const input = { consultationId, note, text: text.trim() }
      const { state } = await call('minutes.note', input, intent.idOf(input))
      intent.forget()
      setUnfit(state === 'refused')
      if (state === 'refused') return
      dropDraft(key)
      setText('')
      onSent(state)
    })
  }

  return (
    <View className="stack">
      <TextArea
        label={label}
        hint={hint}
        value={text}
        most={NOTE_MOST_CHARACTERS}
        used={words.characters(text.length, NOTE_MOST_CHARACTERS)}
        onChange={(next) => {
          setText(next)
          keepDraft(key, next)
        }}
      />
      {unfit ? <Notice kind="problem" say={words.noteState.refused} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        kind={first ? 'main' : 'plain'}
        text={send}
        busy={busy || text.trim() === ''}
        onTap={() => void add()}
      />
    </View>
  )
}
