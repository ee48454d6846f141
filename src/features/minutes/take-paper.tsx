import { minutes as words } from '@shared/copy/minutes'
import { paper as paperWords } from '@shared/copy/paper'
import { refusals } from '@shared/copy/refusals'
import { PaperKey } from '@/components/paper-key/paper-key'
import { usePaper } from '@/platform/use-paper'

import { paperOf } from './minutes-api'

/** The minutes in large type, to print for the wall. */
export function TakePaper({ consultationId }: { readonly consultationId: string }) {
  const paper = usePaper(() => paperOf(consultationId))
  return (
    <PaperKey
      paper={paper}
      words={{ ...paperWords, make: words.paper, open: words.open }}
      refused={paper.refused && refusals[paper.refused]}
    />
  )
}
