import { workerDesk as words } from '@shared/copy/staff/workers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { WorkerList } from '@/features/workers/worker-list'

const STATES = ['waiting', 'accepted'] as const

/** Couriers, riders and drivers of her community: accepted by the number that they say at the station. */
export function Workers({ communityId }: { readonly communityId: string }) {
  const now = useNow()
  const [state, setState] = useState<(typeof STATES)[number]>('waiting')
  const [done, setDone] = useState(false)

  return (
    <Page title={words.title}>
      <View className="note">{words.lead}</View>
      <Choices
        label={words.show}
        labelHidden
        choices={STATES.map((key) => ({ key, text: words[key] }))}
        chosen={state}
        onChoose={(next) => {
          setState(next)
          setDone(false)
        }}
      />
      {done ? <Notice kind="strip" say={words.done} /> : null}
      <WorkerList
        key={state}
        communityId={communityId}
        state={state}
        now={now}
        onDone={() => setDone(true)}
      />
    </Page>
  )
}
