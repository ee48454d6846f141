import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { shopWords as words } from '@shared/copy/staff/shops'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Picks } from '@/components/choices/picks'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useQueue } from '@/platform/use-queue'

import { readCompounds } from './shops-api'

interface Props {
  readonly communityId: string
  readonly chosen: readonly string[]
  readonly problem: string
  readonly onChange: (chosen: readonly string[]) => void
}

/** Beside which compounds a shop is shown; those of its community, a page at a time. */
export function NearPicks({ communityId, chosen, problem, onChange }: Props) {
  const queue = useQueue(`near:${communityId}`, readCompounds(communityId))
  const { items, code, hasMore } = queue
  return (
    <View className="stack">
      {!items && code ? (
        <Notice kind="problem" {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[40, 60, 60]} /> : null}
      {items ? (
        <Picks
          label={words.compounds}
          choices={items.map(({ id, name }) => ({ key: id, text: name }))}
          chosen={chosen}
          problem={problem}
          onChange={onChange}
        />
      ) : null}
      {hasMore ? (
        <Button kind="plain" text={words.moreCompounds} busy={queue.loading} onTap={queue.more} />
      ) : null}
    </View>
  )
}
