import { changes as words } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { openPaper } from '@/platform/open-paper'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** The result on one sheet in large type. A browser opens it with a second tap, which it may not refuse. */
export function TakeResult({ consultationId }: { readonly consultationId: string }) {
  const [url, setUrl] = useState('')
  const [busy, setBusy] = useState(false)
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function make() {
    setBusy(true)
    setRefused(null)
    try {
      setUrl((await call('work.paper', { consultationId })).url)
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <View className="stack">
      {url === '' ? (
        <Button kind="plain" text={busy ? words.making : words.paper} busy={busy} onTap={() => void make()} />
      ) : (
        <Button
          kind="plain"
          text={words.open}
          onTap={() => void openPaper(url).then((opened) => setCopied(!opened))}
        />
      )}
      {copied ? <Notice kind="strip" say={words.copied} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </View>
  )
}
