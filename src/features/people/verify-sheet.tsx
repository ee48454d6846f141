import { common } from '@shared/copy/common'
import { verifySheet as words } from '@shared/copy/ladder'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { goTo } from '@/platform/routes'

import { useMe } from './use-me'

interface Props {
  readonly compoundId: string
  readonly onClose: () => void
}

/** The third rung takes a person's visit: the act waits until then, and the way there stands here. */
export function VerifySheet({ compoundId, onClose }: Props) {
  const residence = useMe().data?.residences.find(({ compound }) => compound.id === compoundId)
  const waiting = residence?.request?.state === 'waiting'
  return (
    <Sheet title={words.title} closeLabel={common.close} onClose={onClose}>
      <View>{words.lead}</View>
      <View>{waiting ? words.waiting : words.how}</View>
      {waiting ? null : (
        <Button
          text={words.go}
          onTap={() => {
            onClose()
            goTo('packages/me/describe/index', { compoundId })
          }}
        />
      )}
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
