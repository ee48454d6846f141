import type { ExportTree } from '@shared/contract/directory'
import { refusals } from '@shared/copy/refusals'
import { tree as words } from '@shared/copy/staff/directory'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { openPaper } from '@/platform/open-paper'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

/** The places as a table. A browser opens it with a second tap, which it may not refuse. */
export function TreeExport({ placeId, placeName }: { readonly placeId: string; readonly placeName: string }) {
  const [made, setMade] = useState<ExportTree | null>(null)
  const [busy, setBusy] = useState(false)
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function make() {
    setBusy(true)
    setRefused(null)
    try {
      setMade(await call('directory.export', { placeId }))
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }
  const open = ({ url }: ExportTree) =>
    void openPaper(url, 'xlsx').then((opened) => {
      setCopied(!opened)
    })

  return (
    <View className="stack">
      {made ? (
        <Button kind="plain" text={words.open(made.rows)} onTap={() => open(made)} />
      ) : (
        <Button
          kind="plain"
          text={busy ? words.making : words.export(placeName)}
          busy={busy}
          onTap={() => void make()}
        />
      )}
      {copied ? <Notice kind="strip" say={words.copied} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </View>
  )
}
