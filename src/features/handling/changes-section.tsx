import type { ConsultationState } from '@shared/contract/consultation'
import type { Change } from '@shared/contract/handling'
import { handling, changes as words } from '@shared/copy/handling'
import { proposalName } from '@shared/copy/proposals'
import { View } from '@tarojs/components'
import { BeforeAfter } from '@/components/before-after/before-after'
import { Card } from '@/components/card/card'
import { useAnswer } from '@/platform/use-answer'

import './handling.scss'
import { TakeResult } from './take-result'

interface Props {
  readonly consultationId: string
  readonly state: ConsultationState
  readonly onPhoto: (url: string, all: readonly string[]) => void
}

/** 您的话改变了什么: from what a neighbour said to the photo of the spot; and the sheet for the station's wall. */
export function ChangesSection({ consultationId, state, onPhoto }: Props) {
  const told = state === 'evaluating' || state === 'closed'
  const { data } = useAnswer('work.changes', told ? { consultationId } : null)
  if (!told) return null
  const changes = data?.changes ?? []
  return (
    <View className="stack">
      {changes.length > 0 ? (
        <View>
          <View className="heading">{words.title}</View>
          <View className="note">{words.lead}</View>
        </View>
      ) : null}
      {changes.map((change) => (
        <ChangeCard key={change.proposal.number} change={change} onPhoto={onPhoto} />
      ))}
      <TakeResult consultationId={consultationId} />
    </View>
  )
}

function ChangeCard({ change, onPhoto }: { readonly change: Change; readonly onPhoto: Props['onPhoto'] }) {
  const { said, proposal, tasks, pair } = change
  return (
    <Card>
      {said.map((text) => (
        <View key={text} className="work__quote">
          <View className="note">{words.said}</View>
          <View className="words">{text}</View>
        </View>
      ))}
      <View className="work__step words">{words.became(proposalName(proposal.number), proposal.title)}</View>
      {tasks.map(({ what, done }) => (
        <View key={what} className="work__step words">
          {done ? words.done(what) : words.doing(what)}
        </View>
      ))}
      {pair ? (
        <BeforeAfter
          before={pair.before}
          after={pair.after}
          words={{
            before: handling.before,
            after: handling.after,
            slide: handling.slide(pair.spot),
            beforePhoto: handling.beforePhoto(pair.spot),
            afterPhoto: handling.afterPhoto(pair.spot),
          }}
          onShow={(photo) => onPhoto(photo, [pair.before, pair.after])}
        />
      ) : null}
    </Card>
  )
}
