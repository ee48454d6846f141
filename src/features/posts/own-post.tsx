import type { MyPost } from '@shared/contract/people'
import { refusals } from '@shared/copy/refusals'
import { ask } from '@shared/copy/staff/ask'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'

import { EndForm } from './end-form'
import { InviteForm } from './invite-form'
import { endDeputy } from './posts-api'

interface Props {
  readonly post: MyPost
  readonly now: number
  readonly onChanged: () => void
  readonly onDone: () => void
}

type Doing = 'looking' | 'deputy' | 'endingDeputy' | 'handingOver' | 'deputyEnded'

/** Her own post: who stands in for her, and handing it over. */
export function OwnPost({ post, now, onChanged, onDone }: Props) {
  const [doing, setDoing] = useState<Doing>('looking')
  const { busy, refused, attempt } = useAttempt()
  const { key, placeId, placeName, deputyLabel } = post
  if (key === undefined) return null

  async function withoutDeputy(postKey: string) {
    await attempt(async () => {
      await endDeputy(postKey)
      setDoing('deputyEnded')
      onChanged()
    })
  }

  if (doing === 'deputy') {
    const wanted = { post: post.post, placeId, placeName, deputyOf: key }
    return <InviteForm wanted={wanted} now={now} onMade={onChanged} onDone={onDone} />
  }
  if (doing === 'handingOver') {
    return <EndForm postKey={key} heir={undefined} own onEnded={onChanged} onCancel={onDone} />
  }
  if (doing === 'deputyEnded') {
    return (
      <View className="stack">
        <View className="heading">{words.deputyEnded}</View>
        <Button kind="plain" text={words.done} onTap={onDone} />
      </View>
    )
  }
  if (doing === 'endingDeputy') {
    return (
      <View className="stack">
        <View className="note">{words.endDeputyLead}</View>
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
        <Button text={words.endDeputy} busy={busy} onTap={() => void withoutDeputy(key)} />
        <Button kind="quiet" text={ask.cancel} onTap={() => setDoing('looking')} />
      </View>
    )
  }
  return (
    <View className="stack">
      <View className="note">{words.deputyMeaning}</View>
      {deputyLabel ? <View>{words.deputy(deputyLabel)}</View> : null}
      <Button
        kind="plain"
        text={deputyLabel ? words.anotherDeputy : words.setDeputy}
        onTap={() => setDoing('deputy')}
      />
      {deputyLabel ? (
        <Button kind="plain" text={words.endDeputy} onTap={() => setDoing('endingDeputy')} />
      ) : null}
      <Button kind="plain" text={words.handOver} onTap={() => setDoing('handingOver')} />
    </View>
  )
}
