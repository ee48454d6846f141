import type { SubmitProposal } from '@shared/contract/proposal'
import { propose as words } from '@shared/copy/proposals'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'

interface Props {
  readonly answer: SubmitProposal
  readonly written: { readonly title: string; readonly measure: string }
}

/** Where her proposal stands; where something was masked, what others read. */
export function ProposedNotice({ answer, written }: Props) {
  const { state, publicTitle, publicMeasure } = answer
  const masked = publicTitle !== written.title.trim() || publicMeasure !== written.measure.trim()
  return (
    <View className="stack">
      <Notice {...words.result[state]} />
      {masked && state !== 'refused' ? (
        <Card>
          <View className="note">{words.masked}</View>
          <View className="heading words">{publicTitle}</View>
          <View className="words">{publicMeasure}</View>
        </Card>
      ) : null}
    </View>
  )
}
