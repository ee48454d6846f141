import { DIRECT_MOST_CHARACTERS, type DirectTo } from '@shared/contract/direct-line'
import type { WorkDesk } from '@shared/contract/handling'
import { directNames } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { noteForm, staffHandling as words } from '@shared/copy/staff/handling'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { useAct } from '@/features/handling/use-act'

interface Props {
  readonly consultationId: string
  readonly desk: WorkDesk
  readonly onDone: () => void
}

/** Asks a specialist or the county; where the community has no specialist, the county only. */
export function DirectForm({ consultationId, desk, onDone }: Props) {
  const ways: readonly DirectTo[] = desk.specialistHere ? ['specialist', 'county'] : ['county']
  const [to, setTo] = useState<DirectTo>(ways[0] ?? 'county')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  function send() {
    setTried(true)
    if (text.trim()) void act('work.askDirectly', { consultationId, to, text: text.trim() })
  }
  return (
    <>
      {desk.specialistHere ? null : <View className="note words">{words.directNone}</View>}
      <Choices
        label={words.directTo}
        choices={ways.map((key) => ({ key, text: directNames[key] }))}
        chosen={to}
        onChoose={setTo}
      />
      <Words
        label={words.directText}
        hint={words.directHint}
        text={text}
        problem={tried && !text.trim() ? words.directMissing : ''}
        onChange={setText}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.directSend} busy={busy} onTap={send} />
    </>
  )
}

interface WordsProps {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly problem: string
  readonly onChange: (text: string) => void
}

const Words = ({ label, hint = '', text, problem, onChange }: WordsProps) => (
  <TextArea
    label={label}
    hint={hint}
    value={text}
    most={DIRECT_MOST_CHARACTERS}
    used={noteForm.used(text.length, DIRECT_MOST_CHARACTERS)}
    problem={problem}
    onChange={onChange}
  />
)

export function DirectAnswerForm({
  consultationId,
  lineId,
  onDone,
}: Omit<Props, 'desk'> & { readonly lineId: string }) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  function send() {
    setTried(true)
    if (text.trim()) void act('work.answerDirectly', { consultationId, lineId, text: text.trim() })
  }
  return (
    <>
      <Words
        label={words.directAnswerLabel}
        text={text}
        problem={tried && !text.trim() ? words.directMissing : ''}
        onChange={setText}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.directSend} busy={busy} onTap={send} />
    </>
  )
}
