import { useState } from 'react'

import { openPaper } from './open-paper'
import { useAttempt } from './use-attempt'

/** A paper or a table that is made first and opened with a second tap, which a browser may not refuse. */
export function usePaper<Made extends { readonly url: string }>(
  ask: () => Promise<Made>,
  fileType: 'pdf' | 'xlsx' = 'pdf',
) {
  const [made, setMade] = useState<Made | null>(null)
  const [copied, setCopied] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  return {
    made,
    busy,
    refused,
    /** It could not be opened here: its address is in the clipboard. */
    copied,
    make: () => void attempt(async () => setMade(await ask())),
    open: () => void (made && openPaper(made.url, fileType).then((opened) => setCopied(!opened))),
  }
}
