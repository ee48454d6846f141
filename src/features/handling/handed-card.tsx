import type { Work } from '@shared/contract/handling'
import { dayText } from '@shared/copy/dates'
import { atReception as words } from '@shared/copy/handling'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { goTo } from '@/platform/routes'

import { type Handed, HotlineCard } from './hotline-card'

interface Props {
  readonly page: Handed & { readonly compoundId: string }
  readonly to: NonNullable<Work['handedTo']>
}

/** A matter that was handed on: what its neighbours can do there themselves, and when the result is asked for. */
export function HandedCard({ page, to: { channel, askOn } }: Props) {
  if (channel === 'court' || channel === 'mediation') return null
  if (channel !== 'receptionDay') return <HotlineCard page={page} askOn={askOn} />
  return (
    <Card className="stack">
      <View className="heading">{words.title}</View>
      <View className="words">{words.lead}</View>
      {askOn ? <View className="note figures">{words.day(dayText(askOn))}</View> : null}
      <Button
        kind="plain"
        text={words.book}
        onTap={() => goTo('packages/duty/reception/index', { id: page.compoundId })}
      />
    </Card>
  )
}
