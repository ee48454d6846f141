import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { butlerNotes as words } from '@shared/copy/staff/butler-notes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { call } from '@/platform/call'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

const NAME = /^[\u4e00-\u9fff·]{2,12}$/

/** Whether residents read her whole name is the butler's own choice. */
export function NameSheet(props: { readonly stairwellId: string; readonly onClose: () => void }) {
  const { stairwellId, onClose } = props
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function save(next: string | null) {
    setBusy(true)
    setRefused(null)
    try {
      await call('butler.showName', { stairwellId, name: next })
      setSaved(true)
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Sheet title={words.name} closeLabel={common.close} onClose={onClose}>
      <View className="note">{words.nameLead}</View>
      <Field
        label={words.nameField}
        value={name}
        problem={problem}
        onChange={(next) => {
          setName(next)
          setProblem('')
          setSaved(false)
        }}
      />
      {saved ? <Notice kind="strip" say={words.nameSaved} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={words.nameSave}
        busy={busy}
        onTap={() => (NAME.test(name.trim()) ? void save(name.trim()) : setProblem(words.nameWrong))}
      />
      <Button kind="quiet" text={words.nameDrop} busy={busy} onTap={() => void save(null)} />
    </Sheet>
  )
}
