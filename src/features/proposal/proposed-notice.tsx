import type { SubmitProposal } from '@shared/contract/proposal'
import { propose as words } from '@shared/copy/proposals'
import { View } from '@tarojs/components'
import { AsOthersRead } from '@/components/as-others-read/as-others-read'
import { Notice } from '@/components/notice/notice'

interface Props {
  readonly answer: SubmitProposal
  readonly written: { readonly title: string; readonly measure: string }
}

/** Where her proposal stands; where something was masked, what others read. */
export function ProposedNotice({ answer, written }: Props) {
  const { state, publicTitle, publicMeasure } = answer
  return (
    <View className="stack">
      <Notice {...words.result[state]} />
      {state === 'refused' ? null : (
        <AsOthersRead
          note={words.masked}
          title={publicTitle}
          text={publicMeasure}
          written={{ title: written.title, text: written.measure }}
        />
      )}
    </View>
  )
}
