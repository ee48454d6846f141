import { hosting as words } from '@shared/copy/staff/service'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { ActivityForm } from '@/features/service/activity-form'
import { HostPanel } from '@/features/service/host-panel'
import { HostedList } from '@/features/service/hosted-list'
import { readHosted } from '@/features/service/service-api'
import { useQueue } from '@/platform/use-queue'

/** The activities of her compound: the list, one of them with who came, or a new one. */
export default function Host() {
  const compoundId = useMyOffice().find(({ post }) => post === 'branchSecretary')?.placeId ?? ''
  const queue = useQueue(compoundId === '' ? null : `hosted:${compoundId}`, readHosted(compoundId))
  const [at, setAt] = useState<'list' | 'form' | { readonly id: string }>('list')
  const [told, setTold] = useState('')
  const toList = () => {
    setAt('list')
    queue.reload()
  }
  if (at === 'form') {
    return (
      <Page title={words.formTitle}>
        <ActivityForm
          compoundId={compoundId}
          onSent={(state) => {
            setTold(words.sent[state])
            toList()
          }}
          onCancel={toList}
        />
      </Page>
    )
  }
  if (at !== 'list') {
    return (
      <Page title={words.title} foot={<Button kind="plain" text={words.back} onTap={toList} />}>
        <HostPanel activityId={at.id} />
      </Page>
    )
  }
  return (
    <Page title={words.title} foot={<Button text={words.add} onTap={() => setAt('form')} />}>
      <HostedList queue={queue} told={told} onOpen={(id) => setAt({ id })} />
    </Page>
  )
}
