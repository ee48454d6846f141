import type { MyPost } from '@shared/contract/people'
import { hosting as words } from '@shared/copy/staff/service'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Page } from '@/features/frame/page'
import { ActivityForm } from '@/features/service/activity-form'
import { HostPanel } from '@/features/service/host-panel'
import { HostedList } from '@/features/service/hosted-list'
import { readHosted } from '@/features/service/service-api'
import { useQueue } from '@/platform/use-queue'

import { CompoundOf, ownCompounds } from '../compound-of'

/** The activities of her compound: the list, one of them with who came, or a new one. */
export function Host({ posts }: { readonly posts: readonly MyPost[] }) {
  const [compoundId, setCompoundId] = useState(ownCompounds(posts)[0]?.placeId ?? '')
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
    <Page
      title={words.title}
      foot={compoundId === '' ? null : <Button text={words.add} onTap={() => setAt('form')} />}
    >
      <CompoundOf posts={posts} chosen={compoundId} onChoose={setCompoundId} />
      {compoundId === '' ? null : <HostedList queue={queue} told={told} onOpen={(id) => setAt({ id })} />}
    </Page>
  )
}
