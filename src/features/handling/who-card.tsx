import type { Work } from '@shared/contract/handling'
import { dayText } from '@shared/copy/dates'
import { chainPostNames, hotline, handling as words } from '@shared/copy/handling'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { dial } from '@/platform/phone'

/** 首问负责: who has it, through whose hands it went, and who follows it; where nobody does, where to turn. */
export function WhoCard({ work }: { readonly work: Work }) {
  const { chain, offeredTo, tracker, specialists } = work
  const last = chain.slice(-1)[0]
  if (!last) return null
  const nameOf = ({ label, post }: (typeof chain)[number]) =>
    label ?? `${chainPostNames[post] ?? ''}（${words.vacant}）`
  return (
    <Card>
      <View className="heading">{words.who}</View>
      <View className="work__what words">{words.first(nameOf(last))}</View>
      {chain.map((link) => (
        <View key={`${link.since}${link.post}`} className="note words">
          {(link.how === 'received' ? words.received : words.accepted)(nameOf(link), dayText(link.since))}
        </View>
      ))}
      {offeredTo ? <View className="note words">{words.offered(offeredTo)}</View> : null}
      <View className="work__said words">
        {tracker ? words.tracked(tracker) : specialists > 0 ? words.noTracker : words.none}
      </View>
      {specialists === 0 ? (
        <>
          <View className="note">{words.noneMeaning}</View>
          <Button kind="plain" text={hotline.dial} onTap={() => dial('12345')} />
        </>
      ) : null}
    </Card>
  )
}
