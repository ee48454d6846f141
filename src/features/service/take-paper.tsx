import { paper as paperWords } from '@shared/copy/paper'
import { refusals } from '@shared/copy/refusals'
import { reports as words } from '@shared/copy/service-papers'
import { PaperKey } from '@/components/paper-key/paper-key'
import { usePaper } from '@/platform/use-paper'

/** A report or a sheet on paper. */
export function TakePaper({ make }: { readonly make: () => Promise<{ readonly url: string }> }) {
  const paper = usePaper(make)
  return (
    <PaperKey
      paper={paper}
      words={{ ...paperWords, make: words.paper }}
      refused={paper.refused && refusals[paper.refused]}
    />
  )
}
