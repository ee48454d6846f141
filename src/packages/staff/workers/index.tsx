import { workerDesk as words } from '@shared/copy/staff/workers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { WorkerList } from '@/features/workers/worker-list'
import { useParam } from '@/platform/use-params'

const STATES = ['waiting', 'accepted'] as const

/** Couriers, riders and drivers of her community: accepted by the number that they say at the station. */
export default function Workers() {
  const now = useNow()
  const posts = useMyOffice()
  const meant = useParam('communityId')
  const own =
    posts.find(({ post }) => post === 'communitySecretary' || post === 'serviceSpecialist')?.placeId ?? ''
  // The county comes from a line of its desk, which names the community.
  const communityId = meant || own
  const [state, setState] = useState<(typeof STATES)[number]>('waiting')
  const [done, setDone] = useState(false)

  if (communityId === '') {
    return (
      <Page title={words.title}>
        <Notice {...words.notHere} />
      </Page>
    )
  }
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
