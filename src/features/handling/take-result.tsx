import { changes as words } from '@shared/copy/handling'
import { paper as paperWords } from '@shared/copy/paper'
import { refusals } from '@shared/copy/refusals'
import { PaperKey } from '@/components/paper-key/paper-key'
import { call } from '@/platform/call'
import { usePaper } from '@/platform/use-paper'

/** The result on one sheet in large type. */
export function TakeResult({ consultationId }: { readonly consultationId: string }) {
  const paper = usePaper(() => call('work.paper', { consultationId }))
  return (
    <PaperKey
      paper={paper}
      words={{ ...paperWords, make: words.paper }}
      refused={paper.refused && refusals[paper.refused]}
    />
  )
}
