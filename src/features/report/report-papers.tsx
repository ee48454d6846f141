import { REPORT_FORMATS, type ReportFormat } from '@shared/contract/report'
import { refusals } from '@shared/copy/refusals'
import { report as words } from '@shared/copy/report'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { call } from '@/platform/call'
import { openPaper } from '@/platform/open-paper'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'

interface Props {
  readonly placeId: string
  readonly month: string
}

/** The report as a paper and as a table. A browser opens each with a second tap, which it may not refuse. */
export function ReportPapers({ placeId, month }: Props) {
  const [urls, setUrls] = useState<Partial<Record<ReportFormat, string>>>({})
  const [busy, setBusy] = useState<ReportFormat | null>(null)
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)

  async function make(format: ReportFormat) {
    setBusy(format)
    setRefused(null)
    try {
      const { url } = await call('report.paper', { placeId, month, format })
      setUrls((known) => ({ ...known, [format]: url }))
    } catch (error) {
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(null)
    }
  }
  const open = (url: string, format: ReportFormat) =>
    void openPaper(url, format).then((opened) => setCopied(!opened))

  return (
    <View className="stack">
      {REPORT_FORMATS.map((format) => {
        const url = urls[format]
        return url === undefined ? (
          <Button
            key={format}
            kind="plain"
            text={busy === format ? words.making : words[format]}
            busy={busy === format}
            onTap={() => void make(format)}
          />
        ) : (
          <Button key={format} kind="plain" text={words.open[format]} onTap={() => open(url, format)} />
        )
      })}
      {copied ? <Notice kind="strip" say={words.copied} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
    </View>
  )
}
