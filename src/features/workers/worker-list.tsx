import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { workerDesk as words } from '@shared/copy/staff/workers'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useQueue } from '@/platform/use-queue'

import { WorkerCard } from './worker-card'
import { readWorkers } from './workers-api'

interface Props {
  readonly communityId: string
  readonly state: 'waiting' | 'accepted'
  readonly now: number
  readonly onDone: () => void
}

/** Who waits, or is accepted, the longest first; each is decided where it stands. */
export function WorkerList({ communityId, state, now, onDone }: Props) {
  const queue = useQueue(`workers.${state}:${communityId}`, readWorkers(communityId, state))
  const { items, code, hasMore } = queue
  return (
    <View className="stack">
      {code ? <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} /> : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[50, 80, 0, 50, 80]} /> : null}
      {items && items.length === 0 ? <Notice {...words.none[state]} /> : null}
      {items?.map((worker) => (
        <WorkerCard
          key={worker.id}
          worker={worker}
          state={state}
          now={now}
          onDecided={() => {
            queue.drop(worker.id)
            onDone()
          }}
        />
      ))}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
