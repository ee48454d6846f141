import type { LookAtSignIn } from '@shared/contract/people'
import { common } from '@shared/copy/common'
import { momentText } from '@shared/copy/dates'
import { signIn as words } from '@shared/copy/people'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Field } from '@/components/field/field'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { goBack } from '@/platform/routes'
import { scanWithCamera } from '@/platform/scan-code'

import { confirmSignIn, lookAtSignIn } from './people-api'
import { signInCodeIn } from './sign-in-text'

type Stage =
  | { readonly kind: 'typing' }
  | { readonly kind: 'asking'; readonly code: string; readonly seen: LookAtSignIn }
  | { readonly kind: 'done' }
  | { readonly kind: 'refusedByMe' }

/** In WeChat: which computer asks to act for her, and her yes or no. */
export function ConfirmSignIn({ given }: { readonly given: string }) {
  const [typed, setTyped] = useState(given)
  const [stage, setStage] = useState<Stage>({ kind: 'typing' })
  const [problem, setProblem] = useState('')
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [busy, setBusy] = useState(false)

  async function attempt(work: () => Promise<Stage>) {
    setBusy(true)
    setRefused(null)
    try {
      setStage(await work())
    } catch (error) {
      setStage({ kind: 'typing' })
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  function look(text: string) {
    const code = signInCodeIn(text)
    setProblem(code === null ? words.confirmEmpty : '')
    if (code !== null) void attempt(async () => ({ kind: 'asking', code, seen: await lookAtSignIn(code) }))
  }

  async function scan() {
    const scanned = await scanWithCamera()
    if (scanned.kind !== 'read') return
    setTyped(signInCodeIn(scanned.text) ?? '')
    look(scanned.text)
  }

  useEffect(() => {
    if (given !== '') look(given)
  }, [])

  if (stage.kind === 'done') {
    return <Notice say={words.done} next={words.doneMeaning} act={{ text: common.back, onTap: goBack }} />
  }
  if (stage.kind === 'refusedByMe')
    return <Notice say={words.refused} act={{ text: common.back, onTap: goBack }} />
  if (stage.kind === 'asking') {
    const { from } = stage.seen
    return (
      <View className="stack">
        <View className="title">{words.askConfirm}</View>
        <List>
          <Row text={stage.seen.browser} label={words.browser} />
          <Row text={momentText(stage.seen.requestedAt)} label={words.requestedAt} />
          {from ? (
            <Row
              text={from.sameNetwork ? words.sameNetwork(from.address) : words.otherNetwork(from.address)}
              label={words.from}
            />
          ) : null}
        </List>
        {from?.sameNetwork === false ? <Notice kind="strip" say={words.otherNetworkWarning} /> : null}
        <Button
          text={words.yes}
          busy={busy}
          onTap={() =>
            void attempt(async () => {
              await confirmSignIn(stage.code)
              return { kind: 'done' }
            })
          }
        />
        <Button kind="plain" text={words.no} onTap={() => setStage({ kind: 'refusedByMe' })} />
      </View>
    )
  }
  return (
    <Card>
      <View className="stack">
        <View>{words.confirmLead}</View>
        <Field
          label={words.confirmField}
          digits
          value={typed}
          problem={problem}
          onChange={setTyped}
          onDone={() => look(typed)}
        />
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        <Button text={words.confirmLook} busy={busy} onTap={() => look(typed)} />
        <Button kind="plain" text={words.confirmScan} onTap={() => void scan()} />
      </View>
    </Card>
  )
}
