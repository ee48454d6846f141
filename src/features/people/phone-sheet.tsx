import { common } from '@shared/copy/common'
import { phoneSheet as words } from '@shared/copy/ladder'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { PhoneButton } from '@/components/wechat-button/wechat-button'
import { privacyAgreed } from '@/platform/privacy'
import { useAttempt } from '@/platform/use-attempt'
import { verifyPhone } from './residence-api'

interface Props {
  readonly onDone: () => void
  readonly onClose: () => void
  /** The way for whoever has no number, or keeps it. */
  readonly onByButler: () => void
}

type Standing = 'asking' | 'guideRefused' | 'refused'

/** The second rung. Refusing it leaves everything below as it is, and shows the way by the butler. */
export function PhoneSheet({ onDone, onClose, onByButler }: Props) {
  const [standing, setStanding] = useState<Standing>('asking')
  const { busy, refused, attempt } = useAttempt()

  async function askGuide() {
    setStanding((await privacyAgreed()) ? 'asking' : 'guideRefused')
  }
  useEffect(() => void askGuide(), [])

  async function answer(code: string | null) {
    if (code === null) return setStanding('refused')
    setStanding('asking')
    if (await attempt(() => verifyPhone(code))) onDone()
  }

  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View>{words.why}</View>
      <View className="note">{words.kept}</View>
      {standing === 'refused' ? (
        <Notice kind="strip" say={words.refusedSay} next={words.refusedNext} />
      ) : null}
      {standing === 'guideRefused' ? (
        <Notice kind="strip" say={words.privacySay} next={words.privacyNext} />
      ) : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {standing === 'guideRefused' ? (
        <Button text={words.askAgain} onTap={() => void askGuide()} />
      ) : (
        <PhoneButton text={words.give} busy={busy} onAnswer={(code) => void answer(code)} />
      )}
      <Button kind="plain" text={words.byButler} onTap={onByButler} />
      <View className="note">{words.byButlerMeaning}</View>
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
