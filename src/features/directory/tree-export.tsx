import { paper as paperWords } from '@shared/copy/paper'
import { refusals } from '@shared/copy/refusals'
import { tree as words } from '@shared/copy/staff/directory'
import { PaperKey } from '@/components/paper-key/paper-key'
import { call } from '@/platform/call'
import { usePaper } from '@/platform/use-paper'

/** The places as a table. */
export function TreeExport({ placeId, placeName }: { readonly placeId: string; readonly placeName: string }) {
  const paper = usePaper(() => call('directory.export', { placeId }), 'xlsx')
  return (
    <PaperKey
      paper={paper}
      words={{ ...paperWords, make: words.export(placeName), open: words.open(paper.made?.rows ?? 0) }}
      refused={paper.refused && refusals[paper.refused]}
    />
  )
}
