import type { PostKind } from '@shared/contract/ladder'
import type { Invited } from '@shared/contract/posts'
import { dayText } from '@shared/copy/dates'
import { postNames } from '@shared/copy/people'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { ShareButton } from '@/components/wechat-button/wechat-button'
import { copyText } from '@/platform/copy-text'
import { inWechat } from '@/platform/env'
import { linkTo, useShareCard } from '@/platform/share'

import './code-card.scss'
import { spaced } from './term'

export interface Made {
  readonly invited: Invited
  readonly post: PostKind
  readonly placeName: string
  readonly label: string
  readonly deputy: boolean
}

const PAGE = 'packages/me/invitation/index'

/** The one-time code, in letters one can read out across a table. It is shown only now. */
export function CodeCard({ made, onDone }: { readonly made: Made; readonly onDone: () => void }) {
  const { invited, post, placeName, label, deputy } = made
  const [copied, setCopied] = useState<'message' | 'link' | null>(null)
  const code = spaced(invited.code)
  const name = deputy ? words.asDeputy(postNames[post]) : postNames[post]
  const until = dayText(invited.expiresAt)
  useShareCard(words.card(placeName, name), PAGE, { code: invited.code })

  async function copy(what: 'message' | 'link') {
    const text =
      what === 'link'
        ? linkTo(PAGE, { code: invited.code })
        : words.message(label, placeName, name, code, until)
    if (await copyText(text)) setCopied(what)
  }

  return (
    <View className="stack">
      <View>{words.codeFor(label, placeName, name)}</View>
      <View className="code-card figures" {...spoken({ role: 'text', label: words.codeTitle + code })}>
        {code.split('-').map((part) => (
          <View key={part} className="code-card__part">
            {part}
          </View>
        ))}
      </View>
      <View className="note">{words.codeOnce(until)}</View>
      {inWechat ? <ShareButton text={words.send} /> : null}
      <Button
        kind={inWechat ? 'plain' : 'main'}
        text={copied === 'message' ? words.copied : words.copy}
        onTap={() => void copy('message')}
      />
      {inWechat ? null : (
        <Button
          kind="plain"
          text={copied === 'link' ? words.linkCopied : words.copyLink}
          onTap={() => void copy('link')}
        />
      )}
      <Button kind="quiet" text={words.done} onTap={onDone} />
    </View>
  )
}
