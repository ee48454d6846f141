import { SHEET_LEVELS, SHEET_REASON_MOST_CHARACTERS, type SheetLevel } from '@shared/contract/service/sheet'
import { refusals } from '@shared/copy/refusals'
import { sheetLevels, sheets } from '@shared/copy/service-papers'
import { papersDesk as words } from '@shared/copy/staff/service-papers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { useAttempt } from '@/platform/use-attempt'

interface Props {
  readonly label: string
  readonly act: string
  readonly meaning: string
  readonly first: SheetLevel
  readonly onSend: (level: SheetLevel, text: string) => Promise<unknown>
  readonly onDone: () => void
}

/** A level and why, in words about service only; the machine counts nothing into it. */
export function WriteSheetForm({ label, act, meaning, first, onSend, onDone }: Props) {
  const [level, setLevel] = useState(first)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const fits = text.trim().length >= 2
  return (
    <View className="stack">
      <Choices
        label={sheets.level}
        choices={SHEET_LEVELS.map((one) => ({ key: one, text: sheetLevels[one] }))}
        chosen={level}
        onChoose={setLevel}
      />
      <TextArea
        label={label}
        hint={words.reasonHint}
        value={text}
        most={SHEET_REASON_MOST_CHARACTERS}
        problem={tried && !fits ? words.reasonProblem : ''}
        onChange={setText}
      />
      <View className="note">{meaning}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button
        text={act}
        busy={busy}
        onTap={() => {
          setTried(true)
          if (fits) void attempt(() => onSend(level, text.trim())).then((done) => done && onDone())
        }}
      />
    </View>
  )
}
