import { CONTACT_MOST_CHARACTERS } from '@shared/contract/butler/contact'
import type { ContactMove } from '@shared/contract/butler/contact-life'
import { askContact, contacts as words } from '@shared/copy/butler'
import { common } from '@shared/copy/common'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'

interface Props {
  readonly move: Extract<ContactMove, 'resolve' | 'reopen' | 'withdraw'>
  readonly busy: boolean
  readonly onGive: (text: string | undefined) => void
  readonly onClose: () => void
}

/** What was done, or what is still wrong, in one sentence; a withdrawal only asks once more. */
export function MoveSheet({ move, busy, onGive, onClose }: Props) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  if (move === 'withdraw') {
    return (
      <Sheet title={words.moves.withdraw} closeLabel={common.close} onClose={onClose}>
        <View>{words.withdrawLead}</View>
        <Button text={words.withdrawYes} busy={busy} onTap={() => onGive(undefined)} />
        <Button kind="quiet" text={words.back} onTap={onClose} />
      </Sheet>
    )
  }
  const ready = words.ready[move]
  return (
    <Sheet title={words.moves[move]} closeLabel={common.close} onClose={onClose}>
      <View className="note">{move === 'resolve' ? words.resolveLead : words.reopenLead}</View>
      <Choices
        label={words.phrases}
        labelHidden
        choices={ready.map((one) => ({ key: one, text: one }))}
        chosen={ready.find((one) => one === text) ?? null}
        tall
        onChoose={setText}
      />
      <TextArea
        label={words.moves[move]}
        labelHidden
        value={text}
        most={CONTACT_MOST_CHARACTERS}
        problem={problem}
        short
        onChange={(next) => {
          setText(next)
          setProblem('')
        }}
      />
      <Button
        text={words.send}
        busy={busy}
        onTap={() => (text.trim() === '' ? setProblem(askContact.empty) : onGive(text.trim()))}
      />
    </Sheet>
  )
}
