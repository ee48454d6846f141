import { REPORT_FORMATS, type ReportFormat } from '@shared/contract/report'
import { paper as paperWords } from '@shared/copy/paper'
import { refusals } from '@shared/copy/refusals'
import { report as words } from '@shared/copy/report'
import { View } from '@tarojs/components'
import { PaperKey } from '@/components/paper-key/paper-key'
import { call } from '@/platform/call'
import { usePaper } from '@/platform/use-paper'

interface Props {
  readonly placeId: string
  readonly month: string
}

/** The report as a paper and as a table. */
export function ReportPapers(props: Props) {
  return (
    <View className="stack">
      {REPORT_FORMATS.map((format) => (
        <ReportPaper key={format} {...props} format={format} />
      ))}
    </View>
  )
}

function ReportPaper({ placeId, month, format }: Props & { readonly format: ReportFormat }) {
  const paper = usePaper(() => call('report.paper', { placeId, month, format }), format)
  return (
    <PaperKey
      paper={paper}
      words={{ ...paperWords, make: words[format], open: words.open[format] }}
      refused={paper.refused && refusals[paper.refused]}
    />
  )
}
