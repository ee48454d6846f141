import type { WishHelper } from '@shared/contract/wish/helpers'
import { refusals } from '@shared/copy/refusals'
import { skillNames, timeNames } from '@shared/copy/registration'
import { staffWishes as words } from '@shared/copy/staff/wishes'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Tag } from '@/components/tag/tag'
import { call } from '@/platform/call'
import { useAnswer } from '@/platform/use-answer'

import { useWishAct } from './use-wish-act'

const SHOWN = 5

/** Members of the compound who could do it: what they can and when, no name. */
export function Helpers({ wishId }: { readonly wishId: string }) {
  const answer = useAnswer('wish.helpers', { wishId })
  const helpers = answer.data?.helpers ?? []
  return (
    <View className="stack">
      <View className="heading">{words.pair}</View>
      <View className="note">{words.pairLead}</View>
      {answer.data && helpers.length === 0 ? <View className="note">{words.noHelpers}</View> : null}
      {helpers.slice(0, SHOWN).map((helper) => (
        <Helper key={helper.key} wishId={wishId} helper={helper} onAsked={answer.reload} />
      ))}
    </View>
  )
}

interface Props {
  readonly wishId: string
  readonly helper: WishHelper
  readonly onAsked: () => void
}

function Helper({ wishId, helper, onAsked }: Props) {
  const { key, skills, times, fits, asked } = helper
  const { busy, refused, act } = useWishAct(onAsked)
  return (
    <Card>
      <View className="stack">
        <View className="words">{skills.map((skill) => skillNames[skill]).join('、')}</View>
        <View className="note">{times.map((time) => timeNames[time]).join('、')}</View>
        {fits ? <Tag tone="verified" text={words.fits[fits]} /> : null}
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        {asked ? (
          <View className="note">{words.asked}</View>
        ) : (
          <Button
            kind="plain"
            text={words.ask}
            busy={busy}
            onTap={() => void act(() => call('wish.suggest', { wishId, key }))}
          />
        )}
      </View>
    </Card>
  )
}
