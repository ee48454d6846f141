import { desk as words } from '@shared/copy/staff/desk'
import { whyWaiting } from '@shared/copy/staff/statements'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { useAnswer } from '@/platform/use-answer'

/** What a secretary opened and nobody sees yet. Nothing where there is none. */
export function Unpublished({ compoundId }: { readonly compoundId: string }) {
  const openings = useAnswer('consultation.unpublished', { compoundId }).data?.consultations ?? []
  if (openings.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">{words.mineUnpublished}</View>
      <List>
        {openings.map(({ id, title, state, why, reason }) => (
          <Row
            key={id}
            text={title}
            label={words.unpublished[state]}
            note={reason ? words.reason(reason) : state !== 'pending' && why ? whyWaiting[why] : ''}
          />
        ))}
      </List>
    </View>
  )
}
