import type { QueuedAppeal, ReviewHandOff } from '@shared/contract/review'
import { common } from '@shared/copy/common'
import { handoffs } from '@shared/copy/handoffs'
import { refusals } from '@shared/copy/refusals'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { copyText } from '@/platform/copy-text'
import { dial } from '@/platform/phone'

import { handOff } from './review-api'
import './hand-off-sheet.scss'
import { useAttempt } from '@/platform/use-attempt'
import { wholeText } from './text-of'

interface Props {
  readonly item: QueuedAppeal
  readonly onDone: (name: string) => void
  readonly onClose: () => void
}

const HOTLINE = '12345'
const nameOf = (code: string) => handoffs[code]?.name ?? handoffs[HOTLINE]?.name ?? ''

/** Somewhere else deals with it: where to, and the words ready to be passed on. */
export function HandOffSheet({ item, onDone, onClose }: Props) {
  const proposed = item.handoff?.code ?? HOTLINE
  const [code, setCode] = useState(proposed)
  const [sent, setSent] = useState<ReviewHandOff | null>(null)
  const [copied, setCopied] = useState('')
  const [choosing, setChoosing] = useState(item.handoff === null)
  const { busy, refused, attempt } = useAttempt()
  const text = sent?.text ?? wholeText(item)
  const codes = [proposed, ...Object.keys(handoffs).filter((one) => one !== proposed)]
  const number = sent?.handoff.number ?? null

  const give = () =>
    attempt(async () => {
      setSent(await handOff(item.id, code))
      onDone(nameOf(code))
    })
  const copy = async () => setCopied((await copyText(text)) ? words.copied : words.notCopied)

  return (
    <Sheet
      title={sent ? words.handOffDone(nameOf(code)) : words.handOffTitle}
      closeLabel={common.close}
      onClose={onClose}
    >
      {sent ? null : (
        <>
          <View className="note">{words.handOffLead}</View>
          <View className="heading">{nameOf(code)}</View>
          {choosing ? (
            <Choices
              label={words.handOffOther}
              choices={codes.map((one) => ({
                key: one,
                text: one === item.handoff?.code ? `${nameOf(one)}（${words.handOffProposed}）` : nameOf(one),
              }))}
              chosen={code}
              onChoose={setCode}
            />
          ) : (
            <Button kind="quiet" text={words.handOffOther} onTap={() => setChoosing(true)} />
          )}
        </>
      )}
      <View className="hand-off">
        <View className="note">{words.handOffText}</View>
        <View className="words">{text}</View>
      </View>
      <View className="note">{handoffs[code]?.how ?? ''}</View>
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {sent ? (
        <>
          <Button kind="plain" text={words.copy} onTap={() => void copy()} />
          {copied === '' ? null : <View className="note">{copied}</View>}
          {number === null ? null : (
            <Button kind="plain" text={words.dial(number)} onTap={() => dial(number)} />
          )}
          <Button text={words.finish} onTap={onClose} />
        </>
      ) : (
        <>
          <Button text={words.handOffTo(nameOf(code))} busy={busy} onTap={() => void give()} />
          <Button kind="quiet" text={words.cancel} onTap={onClose} />
        </>
      )}
    </Sheet>
  )
}
