import { refusals } from '@shared/copy/refusals'
import { reports as words } from '@shared/copy/service-papers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { openPaper } from '@/platform/open-paper'
import { useAttempt } from '@/platform/use-attempt'

/** A paper is made first and opened with a second tap, which a browser may not refuse. */
export function TakePaper({ make }: { readonly make: () => Promise<{ readonly url: string }> }) {
  const [url, setUrl] = useState('')
  const [copied, setCopied] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  return (
    <View className="stack">
      {url === '' ? (
        <Button
          kind="plain"
          text={busy ? words.making : words.paper}
          busy={busy}
          onTap={() => void attempt(async () => setUrl((await make()).url))}
        />
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
