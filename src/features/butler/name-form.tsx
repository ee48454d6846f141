import { refusals } from '@shared/copy/refusals'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { useAttempt } from '@/platform/use-attempt'

const NAME = /^[\u4e00-\u9fff·]{2,12}$/

interface Props {
  readonly stairwellId: string
  /** What residents read now. */
  readonly shown: string | null
  readonly onSaved: () => void
}

/** Whether residents read her whole name is the butler's own choice. */
export function NameForm({ stairwellId, shown, onSaved }: Props) {
  const [name, setName] = useState(shown ?? '')
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
  const { busy, refused, attempt } = useAttempt()

  async function save(next: string | null) {
    const saved = await attempt(() => call('butler.showName', { stairwellId, name: next }))
    if (!saved) return
    setSaid(next === null ? words.nameDropped : words.nameSaved)
    if (next === null) setName('')
    onSaved()
  }

  return (
    <View className="stack">
      <View className="heading">{words.name}</View>
      <Field
        label={words.nameField}
        labelHidden
        hint={words.nameHint}
        value={name}
        problem={problem}
        onChange={(next) => {
          setName(next)
          setProblem('')
          setSaid('')
        }}
      />
      {said === '' ? null : <Notice kind="strip" say={said} />}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        kind="plain"
        text={words.nameSave}
        busy={busy}
        onTap={() => (NAME.test(name.trim()) ? void save(name.trim()) : setProblem(words.nameWrong))}
      />
      {shown === null ? null : (
        <Button kind="quiet" text={words.nameDrop} busy={busy} onTap={() => void save(null)} />
      )}
    </View>
  )
}
